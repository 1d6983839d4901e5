export const id = 7315;
export const ids = [7315];
export const modules = {

/***/ 67315:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withApprovals: () => (/* binding */ withApprovals)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9781);
/* harmony import */ var _setup_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40398);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/**
 * Policies that a proposal loosens and that want a code owner to approve it: the check blocks until one has approved the newest commit. Code owners
 * are those that the base commit names. Never throws: what cannot be read is no approval.
 */
async function withApprovals(policies, host) {
    return Promise.all(policies.map(async (located) => {
        const { policy, review } = located;
        if (policy.loosened !== 'require-codeowner' || !review.checks.some(isLoosened))
            return located;
        const approval = await approvalOf(located, host);
        const checks = review.checks.map((check) => (isLoosened(check) ? withApproval(check, approval) : check));
        return { ...located, review: { ...review, checks } };
    }));
}
function isLoosened({ id }) {
    return id === 'policy/loosened';
}
function withApproval(check, approval) {
    if ('by' in approval)
        return { ...check, reason: `${check.reason} Approved by @${approval.by}, a code owner.` };
    // Strict: the policy says that this blocks, whatever it says of other failures.
    const { why, nextStep } = approval;
    return { ...check, severity: 'strict', reason: `${check.reason} No code owner has approved it: ${why}.`, nextStep };
}
async function approvalOf(located, host) {
    try {
        return await asked(located, host);
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG))
            throw error;
        const [why = '', ...hints] = error.message.split('\n').map((line) => line.trim());
        return { why, nextStep: hints.join(' ') || 'Run the job again.' };
    }
}
async function asked({ path, workspace }, { connection, run }) {
    const { standards } = workspace;
    if (run.pull === undefined || standards === undefined) {
        return {
            why: `on ${run.event} nobody knows whose reviews count`,
            nextStep: 'Merge a change that loosens the policy without the merge queue.'
        };
    }
    const file = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)({ prefix: standards.policyPrefix }, path);
    const codeowners = await codeownersOf(standards.repository);
    const owners = codeowners === undefined ? [] : (0,_setup_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipOf */ .VL)(file, codeowners.text).owners;
    if (owners.length === 0) {
        const where = codeowners === undefined ? 'there is no CODEOWNERS on the base' : `${codeowners.path} names none`;
        return {
            why: `${where} for ${file}`,
            nextStep: `Write \`/${file} @owner\` into CODEOWNERS, in a pull request of its own.`
        };
    }
    return approvedBy(owners, await writersAmong(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .approversOf */ .U9)(connection, run.pull), { connection, run }), {
        connection,
        pull: run.pull
    });
}
/** GitHub takes nobody for a code owner who may not write. */
async function writersAmong(logins, { connection }) {
    const writers = [];
    for (const login of logins)
        if ((await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .collaboratorOf */ .G4)(connection, login)).mayWrite)
            writers.push(login);
    return writers;
}
async function approvedBy(owners, logins, { connection, pull }) {
    const named = (login) => owners.some((owner) => owner.toLowerCase() === `@${login.toLowerCase()}`);
    const person = logins.find(named);
    if (person !== undefined)
        return { by: person };
    const teams = owners.filter((owner) => owner.startsWith('@') && owner.includes('/'));
    let unseen = false;
    for (const owner of teams) {
        const [organization = '', team = ''] = owner.slice(1).split('/');
        for (const login of logins) {
            const member = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(connection, { organization, team, login });
            if (member === true)
                return { by: login };
            unseen ||= member === undefined;
        }
    }
    return notApproved(owners, pull, { anybody: logins.length > 0, unseen });
}
function notApproved(owners, { headSha }, { anybody, unseen }) {
    const addresses = owners.filter((owner) => !owner.startsWith('@'));
    const hints = [
        `An approval of ${headSha.slice(0, 12)} by ${owners.join(' or ')}, not the author, since the pull request has its base branch, then run the job again.`,
        ...(unseen
            ? [
                'Whether those who approved are in the team GitHub does not tell this token: name people in CODEOWNERS, or give the input github-token the token of a GitHub App with members: read.'
            ]
            : []),
        ...(addresses.length > 0 ? [`Whose ${addresses.join(', ')} is GitHub does not tell: name the account.`] : [])
    ];
    return {
        why: anybody
            ? 'those who approved the newest commit are none'
            : 'nobody else with write access has approved the newest commit',
        nextStep: hints.join(' ')
    };
}
/** GitHub reads the first of three places. */
async function codeownersOf(repository) {
    for (const path of _setup_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerFiles */ .lD) {
        const bytes = await repository.readFile(path);
        if (bytes !== undefined)
            return { path, text: new TextDecoder().decode(bytes) };
    }
    return undefined;
}


/***/ })

};
