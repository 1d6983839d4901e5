export const id = 6759;
export const ids = [6759];
export const modules = {

/***/ 86759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyOf: () => (/* binding */ historyOf),
/* harmony export */   logRun: () => (/* binding */ logRun)
/* harmony export */ });
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25454);
/* harmony import */ var _finished_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90923);
/* harmony import */ var _log_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2628);
/* harmony import */ var _write_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);




/**
 * Name of the experiment that shows the history of a model's evaluations. It is another than that of promoted runs: what a pull request measured
 * must never be found where a baseline is looked for.
 */
function historyOf(model) {
    return `model-gate-evaluations/${model}`;
}
/**
 * Writes an evaluation as a run, with its numbers, the report, and no rows.
 *
 * @param markdown the report as people read it
 * @param now milliseconds since 1970
 * @returns id of the run
 */
async function logRun(server, record, markdown, now) {
    const { model, commit, evaluation, report, verdict } = record;
    const described = {
        experiment: historyOf(model),
        name: [verdict, commit?.slice(0, 12)].filter((part) => part !== undefined).join(' '),
        tags: (0,_write_run_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowTags */ .vZ)(record),
        now
    };
    const run = await (0,_finished_run_js__WEBPACK_IMPORTED_MODULE_1__/* .finishedRun */ .s)(server, described, async (made) => {
        await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .upload */ .Se)(server, made, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FOLDER */ .mk}/report.json`, report);
        await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .upload */ .Se)(server, made, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FOLDER */ .mk}/report.md`, new TextEncoder().encode(markdown));
        await (0,_log_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .logNumbers */ .L)(server, made, evaluation, now);
    });
    return run.info.run_id;
}


/***/ })

};
