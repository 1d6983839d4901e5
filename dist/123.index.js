export const id = 123;
export const ids = [123];
export const modules = {

/***/ 3123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8343);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7349);
/* harmony import */ var _comparison_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6778);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1795);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5049);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3324);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9032);
/* harmony import */ var _print_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3853);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7347);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2205);












const parameters = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.policy,
    checks: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP()).default([]).describe('checks.json of one part of the gate').meta({ placeholder: 'FILE' }),
    evaluation: zod__WEBPACK_IMPORTED_MODULE_10__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP())
        .default([])
        .describe('evaluation.json of a candidate, for the record')
        .meta({ placeholder: 'FILE' }),
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.output,
    format: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.format,
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.now,
    seed: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.seed,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.quiet,
    'no-color': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u['no-color']
});
/** Decides from the documents of other jobs. */
const gate = {
    name: 'gate',
    summary: 'decide from checks',
    description: 'Judges the numbers in checks.json again by the policy: which checks there must be, their limits and their statuses come from the policy, only ' +
        'the numbers from the documents. A check that no document answers is missing. Writes and prints the report; its exit code is the gate.',
    examples: [
        'model-gate gate --checks model-gate/checks.json',
        'model-gate gate --policy-ref origin/main --checks a/checks.json --checks b/checks.json'
    ],
    parameters,
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_11__/* .configured */ .t)(terminal, given);
        const standards = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .standardsAt */ .gD)(given['policy-ref'], frontend.workingDirectory);
        const policies = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_9__/* .loadPolicies */ .hd)(given.policy, frontend, standards);
        const documents = await Promise.all(given.checks.map(async (path) => (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseChecks */ .B2)(await text(path, frontend), path)));
        refuseStrangers(documents, policies);
        const evaluations = await Promise.all(given.evaluation.map(async (path) => (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseEvaluation */ .QK)(await text(path, frontend), path)));
        const reports = policies.map((located) => decideFrom(documents, located, { frontend, evaluations, seed: given.seed }));
        await (0,_print_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .writeReports */ .Li)(reports, given.output, frontend);
        frontend.print((0,_print_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .rendered */ .gj)(reports, given.format, frontend));
        return (0,_print_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodeOf */ .FO)(reports);
    }
};
function decideFrom(documents, located, { frontend, evaluations, seed }) {
    const { policy } = located;
    const own = documents.filter(({ model }) => model === policy.model);
    const checks = unique(own.flatMap(({ checks: of }) => of));
    const evaluation = evaluations.find(({ model }) => model === policy.model);
    const [first] = own;
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_8__/* .provenanceOf */ .Jj)({
        located,
        frontend,
        found: { tried: [] },
        seed: seed ?? first?.seed ?? 0,
        sameData: 'no-baseline',
        ...(evaluation && { candidate: { evaluation } })
    });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_5__/* .decide */ .LD)([...(0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeAgain */ ._w)(checks, policy), ...baselineChecks(policy, first?.baseline, frontend)], policy, {
        ...provenance,
        ...(first?.candidate && { candidate: first.candidate }),
        ...(first?.baseline && { baseline: first.baseline })
    });
}
async function text(path, { workingDirectory }) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path), 'utf8');
    }
    catch (error) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG({
            file: path,
            message: `cannot be read (${error.code ?? String(error)})`
        });
    }
}
/** Age and data of the baseline, judged again from what a document says of it. */
function baselineChecks(policy, baseline, { now }) {
    if (baseline === undefined || baseline.kind === 'none')
        return [];
    const madeAt = baseline.ageDays === undefined ? undefined : new Date(now().getTime() - baseline.ageDays * 86_400_000);
    return [(0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ageCheck */ .cp)(policy, madeAt, now()), (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dataCheck */ .b_)(policy, baseline.sameData)].filter((check) => check !== undefined);
}
/** The same question answered twice has no answer. */
function unique(checks) {
    const seen = new Set();
    const twice = checks.filter(({ id }) => seen.size === seen.add(id).size);
    if (twice.length === 0)
        return checks;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG(twice.slice(0, 10).map(({ id }) => ({ key: id, message: 'is answered by two documents' })), twice.length);
}
function refuseStrangers(documents, policies) {
    const known = policies.map(({ policy }) => policy.model);
    const strangers = documents.filter(({ model }) => !known.includes(model));
    if (strangers.length === 0)
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_4__/* .MeasurementError */ .HG(strangers.map(({ model }) => ({
        message: `no policy is for the model ${JSON.stringify(model)} of these checks`,
        hint: `The policies are for ${known.join(', ')}`
    })));
}


/***/ })

};
