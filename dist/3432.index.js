export const id = 3432;
export const ids = [3432,4923,5481];
export const modules = {

/***/ 74923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   floorFromTerminal: () => (/* binding */ floorFromTerminal),
/* harmony export */   j: () => (/* binding */ floorOnGitHub)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62060);


/** Reads the floor of a policy from the GitHub that a command talks to, whatever repository it is in. */
async function floorOnGitHub(reference, connection) {
    const { owner, repo } = reference;
    return (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadFloor */ .xE)(await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .pinnedFile */ .Ph)({ ...connection, owner, repo }, reference), reference);
}
/** The same from a terminal, by the token and the GitHub that the environment names. */
async function floorFromTerminal(reference, { environment, log }) {
    const { owner, repo } = reference;
    return floorOnGitHub(reference, (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .connect */ .Ng)(environment['GITHUB_TOKEN'], { environment, owner, repo, log }));
}


/***/ }),

/***/ 3432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost),
  githubWorkspace: () => (/* binding */ githubWorkspace)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/git/index.ts + 3 modules
var git = __webpack_require__(65015);
// EXTERNAL MODULE: ./src/github/index.ts + 41 modules
var github = __webpack_require__(9781);
// EXTERNAL MODULE: ./src/commands/floors.ts
var floors = __webpack_require__(74923);
// EXTERNAL MODULE: ./src/commands/read-once.ts
var read_once = __webpack_require__(43528);
;// CONCATENATED MODULE: ./src/commands/reported-by.ts

/** Who measured, a sentence for the report. */
function reportedBy(run) {
    const { id, conclusion = 'nothing', headRepository } = run;
    const fork = headRepository === undefined ? 'a fork that is gone' : `the fork ${headRepository.name}`;
    const whose = (0,github/* isOwnHead */.Bg)(run) ? 'a pull request of Dependabot' : fork;
    const end = conclusion === 'success' ? '' : `, which ended with "${conclusion}"`;
    return `The values were reported by code of ${whose} in the run ${id}${end}. They are its word.`;
}

// EXTERNAL MODULE: ./src/commands/stored-on-github.ts
var stored_on_github = __webpack_require__(15481);
;// CONCATENATED MODULE: ./src/commands/github-workspace.ts








/**
 * The run, and a connection by the token of the job. Asks nothing yet.
 *
 * @throws UsageError on an event that the command must not run on
 */
async function githubHost({ environment, log }, { 'github-token': token, sha, onlyReads = false }) {
    const started = await (0,github/* workflowRun */.tM)(environment);
    (0,github/* refuseEvent */.DO)(started, onlyReads);
    const run = sha === undefined ? started : (0,github/* runFor */.PJ)(sha, started);
    return { run, connection: (0,github/* connect */.Ng)(token, { environment, owner: run.owner, repo: run.repository, log }) };
}
/** The repository on GitHub: what judges is read at the base commit, by the API; no checkout is needed for it. */
async function githubWorkspace({ run, connection }, frontend) {
    const judged = await (0,github/* judgingCommit */.OB)(connection, run);
    const standards = await standardsOf(judged, { run, connection }, frontend);
    const candidateCommit = (0,github/* judgedCommit */.x)(run);
    if (run.named === true)
        await refuseOtherCheckout([candidateCommit, standards?.head.commit], frontend);
    const base = judged?.base.commit ?? run.before;
    const branch = run.baseBranch;
    return {
        ...(standards && { standards }),
        policyFolder: frontend.environment['GITHUB_WORKSPACE'] ?? frontend.workingDirectory,
        candidateCommit,
        ...((run.named === true || run.triggeredBy !== undefined) && { namedCommit: candidateCommit }),
        ...(run.triggeredBy && { reportedBy: reportedBy(run.triggeredBy) }),
        ...(run.named === true &&
            run.pull?.fork === true && {
            startsNothing: `#${run.pull.number} is of a fork, and a job on ${run.event} may write and has secrets`
        }),
        ...(run.pull && { pullRequest: run.pull.number }),
        record: {
            event: run.event,
            run: run.url,
            attempt: String(run.attempt),
            actor: run.actor,
            ...(run.triggeredBy && { measured: run.url.replace(/\d+$/, String(run.triggeredBy.id)) })
        },
        commitAt: async (ref) => {
            if (ref !== 'base')
                return (0,github/* repositoryAt */.uw)(connection, await (0,github/* branchFirst */.bt)(connection, ref));
            if (judged !== undefined)
                return judged.base;
            if (base !== undefined)
                return (0,github/* repositoryAt */.uw)(connection, base);
            throw new documents/* UnreachableError */.Jk({
                message: `git:base: means the commit that a change is built on, and on ${run.event} there is none`,
                hint: 'Name a branch, such as git:main:<path>'
            });
        },
        readFloor: (0,read_once/* readOnce */.W)((reference) => (0,floors/* floorOnGitHub */.j)(reference, connection)),
        openStored: (reference) => (0,stored_on_github/* openStored */.c)(connection, reference, {
            ...(branch !== undefined && { branch }),
            ownRun: run.id,
            ...(base !== undefined && { base })
        }),
        writerOf: async (reference) => {
            const { writerOnGitHub } = await __webpack_require__.e(/* import() */ 1840).then(__webpack_require__.bind(__webpack_require__, 89459));
            return writerOnGitHub(reference, connection, { run, frontend });
        },
        tags: (beginning) => (0,github/* tagsOf */.Fg)(connection, beginning),
        behindBase: async (commit) => (base === undefined ? undefined : (0,github/* commitsBehind */.rd)(connection, commit, base)),
        mergedPullRequest: (commit) => (0,github/* mergedPullRequest */.r2)(connection, commit),
        isAncestor: (commit, descendant) => (0,github/* isAncestor */.QX)(connection, commit, descendant)
    };
}
/**
 * A commit of the default branch that an input names is its own standard, read by the API as any other: the job may have no checkout. What a fork
 * says of its own measurement is not followed on a dispatch, nor what anybody says where another run has measured: it may name commands and
 * addresses, and the job may write and has secrets.
 */
async function standardsOf(judged, { run, connection }, frontend) {
    if (judged === undefined && run.named !== true)
        return undefined;
    const repository = judged?.base ?? (await (0,github/* repositoryAt */.uw)(connection, run.sha));
    const head = judged?.head ?? repository;
    const trustsHead = run.triggeredBy === undefined && (run.named !== true || run.pull?.fork !== true);
    return { repository, head, prefix: prefixOf(frontend), policyPrefix: '', proposal: judged !== undefined, trustsHead };
}
/** A dispatch checks out the default branch unless it is told otherwise: its files would be measured for those of the commit that is judged. */
async function refuseOtherCheckout(judged, { workingDirectory }) {
    const found = await (0,git/* checkedOutCommit */.Xg)(workingDirectory);
    if (found === undefined || judged.includes(found))
        return;
    throw new documents/* MeasurementError */.HG({
        message: `the checkout is of the commit ${found.slice(0, 12)}, and ${String(judged[0]).slice(0, 12)} is judged`,
        hint: 'Give actions/checkout the same commit as ref, or leave the checkout out: candidate.from needs none'
    });
}
/** Path of the working directory in the checkout, '' or ending in '/'. */
function prefixOf({ environment, workingDirectory }) {
    const root = environment['GITHUB_WORKSPACE'];
    const inside = root === undefined ? '' : (0,external_node_path_.relative)((0,external_node_path_.resolve)(root), workingDirectory);
    if (inside.startsWith('..')) {
        throw new documents/* MeasurementError */.HG({
            message: `the working directory is outside of the checkout`,
            hint: 'Give working-directory as a path in the repository'
        });
    }
    return inside === '' ? '' : `${inside.split(external_node_path_.sep).join('/')}/`;
}


/***/ }),

/***/ 15481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ connectionOf),
/* harmony export */   c: () => (/* binding */ openStored),
/* harmony export */   storedOnGitHub: () => (/* binding */ storedOnGitHub)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65015);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9781);




/** Opens an artifact or a release from a terminal. */
async function storedOnGitHub(reference, frontend) {
    return openStored(await connectionOf(reference, frontend), reference, {});
}
/**
 * A connection from a terminal: by the token that the environment names, to the repository that it names, else to that of the remote `origin`.
 *
 * @throws UsageError where neither names one of GitHub
 */
async function connectionOf({ scheme }, { environment, log, workingDirectory }) {
    const named = environment['GITHUB_REPOSITORY'] || undefined;
    const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
    const address = named === undefined ? await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitOrigin */ .Xf)(workingDirectory) : `${server}/${named}`;
    const repository = address === undefined ? undefined : (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryOfRemote */ .Gh)(address, server);
    if (repository !== undefined)
        return (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .connect */ .Ng)(environment['GITHUB_TOKEN'], { environment, ...repository, log });
    const why = named === undefined
        ? `git's remote origin names none of ${new URL(server).host}`
        : `GITHUB_REPOSITORY is ${JSON.stringify(named)}`;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        message: `${scheme}: needs to know the repository: ${why}`,
        hint: 'Set GITHUB_REPOSITORY to owner/name, and GITHUB_TOKEN'
    });
}
/** Opens an artifact or a release. @returns undefined where there is none */
function openStored(connection, reference, standing) {
    return reference.scheme === 'release'
        ? openRelease(connection, reference.tag)
        : openArtifact(connection, reference, standing);
}
/** A tag may hold a slash: first the whole as a tag, then what is before the last slash, with the asset after it. */
async function openRelease(connection, reference) {
    const whole = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFiles */ .dy)(connection, reference);
    const slash = reference.lastIndexOf('/');
    const path = whole === undefined && slash > 0 ? reference.slice(slash + 1) : '';
    const release = whole ?? (slash > 0 ? await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseFiles */ .dy)(connection, reference.slice(0, slash)) : undefined);
    if (release === undefined)
        return undefined;
    const { tag, publishedAt, names } = release;
    return {
        shelf: { read: (name) => release.read(name), names: (folder) => Promise.resolve(folder === '' ? names : []) },
        path,
        version: tag,
        ...(publishedAt && { madeAt: publishedAt }),
        detail: `release ${tag}`
    };
}
async function openArtifact(connection, { name, workflow, branch }, standing) {
    const { found, refusals } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findArtifact */ .Kc)(connection, {
        name,
        ...(workflow !== undefined && { workflow }),
        branch: branch ?? standing.branch ?? (await defaultBranch(connection)),
        ...(standing.ownRun !== undefined && { ownRun: standing.ownRun }),
        ...(standing.base !== undefined && { base: standing.base })
    });
    const because = refusals.slice(0, 5).join('; ');
    if (found === undefined)
        return refusals.length === 0 ? undefined : { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(new Map()), path: '', detail: because };
    const detail = because === '' ? found.detail : `${found.detail}; not used: ${because}`;
    const { files, run, commit, madeAt } = found;
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(files), path: '', version: `run ${run}`, commit, madeAt, detail };
}
async function defaultBranch({ octokit, owner, repo }) {
    const { data } = await octokit.rest.repos.get({ owner, repo });
    return data.default_branch;
}


/***/ })

};
