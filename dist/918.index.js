export const id = 918;
export const ids = [918];
export const modules = {

/***/ 20918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishVerdict: () => (/* binding */ publishVerdict)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24772);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72553);


/** A status counts for every pull request whose head the commit is, each with a base of its own: none of them may pass by the policy of another. */
function ofOne(said, { unmatched }) {
    return said === 'pending' || unmatched === undefined ? said : { verdict: 'error', line: unmatched };
}
const states = { pass: 'success', warn: 'success', fail: 'failure', error: 'error' };
/** Tells how the gate stands as a status of the commit that is judged. */
async function publishVerdict(context, decided, { host: { connection, run }, frontend: { log } }) {
    const said = ofOne(decided, run);
    const wanted = said === 'pending'
        ? { state: said, description: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said, 'the gate is running') }
        : {
            state: said.overridden === true ? 'success' : states[said.verdict],
            description: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .statusDescription */ .$U)(said.verdict, said.line)
        };
    await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .publishStatus */ .G1)({ ...wanted, context }, { connection, run, log });
}


/***/ })

};
