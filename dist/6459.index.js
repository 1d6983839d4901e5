export const id = 6459;
export const ids = [6459];
export const modules = {

/***/ 26459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tellPullRequest: () => (/* binding */ tellPullRequest),
/* harmony export */   tellReports: () => (/* binding */ tellReports),
/* harmony export */   uploadReports: () => (/* binding */ uploadReports)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9781);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34428);



/**
 * Hands the reports to later jobs.
 *
 * @returns the address of the artifact, undefined where there is none
 * @throws MeasurementError where another job has taken its name
 */
async function uploadReports(reports, { output, leg, upload }, { host: { run }, frontend }) {
    const [first] = reports;
    if (first === undefined || upload === 'never' || !(0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.hasArtifacts)(frontend.environment))
        return undefined;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, output);
    const files = reports.length === 1 ? ['report.json'] : reports.map(({ model }) => `${model}/report.json`);
    const model = reports.length === 1 ? first.model : 'all';
    const url = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__.uploadDocument)({ model, kind: 'report', leg }, { folder, files: [...files, 'report.md'] }, { ...frontend, run });
    if (url !== undefined)
        await frontend.publish({ outputs: { 'artifact-url': url } });
    return url;
}
/** The comment, with the address of the artifact where there is one. The verdict is out by now: nothing here can change it. */
async function tellReports(reports, { key, mode, artifactUrl }, { host, frontend }) {
    await tellPullRequest({
        marker: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Ql)(key),
        body: (limit) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)(reports, { limit, key, detailsUrl: artifactUrl ?? host.run.url }),
        digest: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .changeDigest */ .VW)(reports),
        mode,
        blocked: reports.some(({ blocked }) => blocked)
    }, { host, frontend });
}
/** The comment of the pull request that the run is for; on other events there is none. */
async function tellPullRequest(wanted, { host, frontend }) {
    const { connection, run } = host;
    const { log } = frontend;
    if (run.unmatched !== undefined)
        log.info(`no comment was written: ${run.unmatched}`);
    const isFor = run.event === 'pull_request' || run.named === true || run.triggeredBy !== undefined;
    if (run.pull === undefined || !isFor)
        return;
    const published = await (0,_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .publishComment */ .p8)(wanted, { connection, run, pull: run.pull, log });
    if (published.result === 'none')
        log.info(`no comment was written: ${published.reason}`);
    else {
        log.info(`comment ${published.result}: ${published.url}`);
        await frontend.publish({ outputs: { 'comment-url': published.url } });
    }
}


/***/ })

};
