export const id = 3096;
export const ids = [3096];
export const modules = {

/***/ 13096:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withOverrides: () => (/* binding */ withOverrides)
/* harmony export */ });
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9781);

/**
 * Reports of which some failed and were let through by the label that their policy names. The verdict stays `fail` and no longer blocks. An error is
 * never let through: nothing trustworthy was measured that anybody could have looked at.
 */
async function withOverrides(decided, { connection, run }) {
    const asked = new Map();
    return Promise.all(decided.map(async ({ report, policy }) => {
        const { overrideLabel: label } = policy;
        const { pull } = run;
        if (report.verdict !== 'fail' || label === undefined || pull === undefined)
            return { report, policy };
        const asking = asked.get(label) ?? (0,_github_index_js__WEBPACK_IMPORTED_MODULE_0__/* .overrideOf */ .Oe)(connection, pull, label);
        asked.set(label, asking);
        const answer = await asking;
        if (answer.kind === 'none')
            return { report, policy };
        if (answer.kind === 'refused') {
            const note = `The label ${JSON.stringify(label)} lets nothing through: ${answer.reason}`;
            return { report: { ...report, notes: [...report.notes, note] }, policy };
        }
        const override = { ...answer.override, label, commit: pull.headSha };
        return { report: { ...report, blocked: false, override }, policy };
    }));
}


/***/ })

};
