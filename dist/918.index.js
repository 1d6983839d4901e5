export const id = 918;
export const ids = [918];
export const modules = {

/***/ 20918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishVerdict: () => (/* binding */ publishVerdict)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34428);


/**
 * A status counts for every pull request whose head the commit is, each with a base of its own: none of them may pass by the policy of another.
 * So one without a base in its name speaks of the default branch alone.
 */
function ofOne(said, context, { unmatched, baseBranch, defaultBranch }) {
    if (said === 'pending')
        return said;
    if (unmatched !== undefined)
        return { verdict: 'error', line: unmatched };
    if (baseBranch !== undefined && baseBranch === defaultBranch)
        return said;
    const blocks = said.overridden !== true && states[said.verdict] !== 'success';
    if (blocks || (context.includes(placeholder) && isUnmistakable(baseBranch, defaultBranch)))
        return said;
    const line = context.includes(placeholder)
        ? 'GitHub does not tell capitals apart in the name of a status: this branch needs a name without them'
        : `the pull request is not for the default branch, and the name of the status does not say which: add ${placeholder} to it`;
    return { verdict: 'error', line };
}
/** Stands in the name of a status for the base branch. */
const placeholder = '{base}';
/** GitHub takes two names for one that differ in capitals alone, and a branch of either may be pushed. */
function isUnmistakable(branch, defaultBranch) {
    return branch !== undefined && branch === branch.toLowerCase() && branch !== defaultBranch?.toLowerCase();
}
/** Undefined where the name says the base, and that is not looked up yet. */
function nameOf(context, said, { baseBranch, named, triggeredBy, pull }) {
    if (!context.includes(placeholder))
        return context;
    const known = (named !== true && triggeredBy === undefined) || pull !== undefined;
    return said === 'pending' && !known ? undefined : context.replaceAll(placeholder, () => baseBranch ?? '');
}
const states = { pass: 'success', warn: 'success', fail: 'failure', error: 'error' };
/** Tells how the gate stands as a status of the commit that is judged. */
async function publishVerdict(context, decided, { host: { connection, run }, frontend: { log } }) {
    const name = nameOf(context, decided, run);
    if (name === undefined)
        return;
    const said = ofOne(decided, context, run);
    const wanted = said === 'pending'
        ? { state: said, description: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said, 'the gate is running') }
        : {
            state: said.overridden === true ? 'success' : states[said.verdict],
            description: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said.verdict, said.line)
        };
    await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .publishStatus */ .G1)({ ...wanted, context: name }, { connection, run, log });
}


/***/ })

};
