export const id = 5872;
export const ids = [5872,8646];
export const modules = {

/***/ 5872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   besideBase: () => (/* binding */ besideBase)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9781);
/* harmony import */ var _leg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68646);



/**
 * Tells what failed already on the base branch from what this pull request breaks, by the report that the branch's own run kept. For people: a
 * verdict never changes by it, and what cannot be found is left out. Asks nothing unless something failed.
 */
async function besideBase(decided, leg, { host, frontend }) {
    const failing = decided.some(({ report }) => failedIn(report).length > 0);
    if (!failing || host.run.event !== 'pull_request')
        return decided;
    try {
        const several = decided.length > 1;
        const model = several ? 'all' : decided[0].report.model;
        const base = await reportsOfBase((0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactName */ .Cs)({ model, kind: 'report', leg: (0,_leg_js__WEBPACK_IMPORTED_MODULE_2__.legOf)(leg), attempt: 1 }), decided, host);
        if (base === undefined) {
            frontend.log.info('the base branch kept no report to say what failed there already');
            return decided;
        }
        return decided.map((each) => withNotes(each, base, several ? `${each.report.model}/` : ''));
    }
    catch (error) {
        frontend.log.info(`what failed already on the base branch is not known: ${error instanceof Error ? error.message : String(error)}`);
        return decided;
    }
}
/** The newest report of a run of the base branch, of the commit that the pull request is built on or of one before it. */
async function reportsOfBase(name, decided, { run, connection }) {
    const base = decided[0]?.report.run.policyCommit;
    if (run.baseBranch === undefined || base === undefined)
        return undefined;
    const { found } = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findArtifact */ .Kc)(connection, {
        name,
        branch: run.baseBranch,
        ownRun: run.id,
        base,
        // A gate that blocks ends its run with a failure: that is what is looked for.
        ended: ['success', 'failure'],
        most: 2
    });
    if (found?.ancestor !== true)
        return undefined;
    return { files: found.files, place: `${run.baseBranch} at ${found.commit.slice(0, 7)}` };
}
function withNotes(decided, { files, place }, folder) {
    const { report } = decided;
    const bytes = files.get(`${folder}report.json`);
    const before = bytes && (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReport */ .MM)(new TextDecoder().decode(bytes), `report.json of ${place}`);
    if (before?.model !== report.model)
        return decided;
    const statuses = new Map(before.checks.map(({ id, status }) => [id, status]));
    const notes = failedIn(report).flatMap(({ id }) => {
        const status = statuses.get(id);
        if (status === 'fail')
            return [`${id}: already failing on ${place}`];
        return status === 'pass' ? [`${id}: new in this pull request, it passes on ${place}`] : [];
    });
    return { ...decided, report: { ...report, run: { ...report.run, onBase: notes } } };
}
/** What a policy's own changes do is of this pull request by its nature. */
function failedIn({ checks }) {
    return checks.filter(({ status, family }) => status === 'fail' && family !== 'policy');
}


/***/ }),

/***/ 68646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   legOf: () => (/* binding */ legOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9781);


/**
 * Name of a leg: as it was given, or made from the values of the matrix, which the runner hands over as JSON.
 *
 * @throws UsageError where the name has other characters than a-z 0-9 _ -
 */
function legOf(given) {
    const text = given?.trim() ?? '';
    if (text === '' || text === 'null' || text === '{}')
        return 'all';
    const values = valuesIn(text);
    if (values !== undefined)
        return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.stringify(values)).slice('sha256:'.length, 'sha256:'.length + 12);
    if (_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .legPattern */ .nK.test(text))
        return text;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        message: `the input leg: must be 1 to 64 of a-z 0-9 _ -, got ${JSON.stringify(text)}`,
        hint: 'Leave it out, and it is made from the values of the matrix'
    });
}
/** Values of a matrix; a name, also one of digits, is none. */
function valuesIn(text) {
    if (!/^[{["]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
