export const id = 2688;
export const ids = [2688];
export const modules = {

/***/ 82688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/commands/examples-folder.ts

/** The example that comes with the package, found from `dist/` as from `src/commands/`. */
function examplesFolder() {
    const here = import.meta.url;
    const root = here.includes('/src/commands/') ? '../../' : '../';
    return (0,external_node_url_.fileURLToPath)(new URL(`${root}examples/flight-delay/`, here));
}

// EXTERNAL MODULE: ./src/commands/configured.ts
var configured = __webpack_require__(13324);
// EXTERNAL MODULE: ./src/commands/gate-model.ts
var gate_model = __webpack_require__(91235);
// EXTERNAL MODULE: ./src/commands/parameters.ts
var parameters = __webpack_require__(39032);
// EXTERNAL MODULE: ./src/commands/print-reports.ts
var print_reports = __webpack_require__(79383);
// EXTERNAL MODULE: ./src/commands/production.ts
var production = __webpack_require__(66763);
// EXTERNAL MODULE: ./src/commands/load-policies.ts + 5 modules
var load_policies = __webpack_require__(63977);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/demo.ts










const demo_parameters = schemas/* object */.Ikc({ quiet: parameters/* shared */.u.quiet, 'no-color': parameters/* shared */.u['no-color'] });
const candidates = [
    { name: 'better', expected: 'pass', text: 'A candidate that was trained on more features' },
    { name: 'worse', expected: 'fail', text: 'A candidate that was trained on too little data' }
];
/** The main job on real data. */
const demo = {
    name: 'demo',
    summary: 'see it work on real flight-delay data',
    description: 'Gates two candidates for predicting late flights (20,000 real flights of New York, 2013) against the model in production: one passes, one is ' +
        'blocked. Prints both reports, writes nothing.',
    examples: ['model-gate demo'],
    parameters: demo_parameters,
    run: async (given, terminal) => {
        const folder = examplesFolder();
        const frontend = (0,configured/* configured */.t)({ ...terminal, workingDirectory: folder }, given);
        const surprises = [];
        for (const { name, expected, text } of candidates) {
            const verdict = await gateOne(name, text, frontend);
            if (verdict !== expected)
                surprises.push(`${name}: expected ${expected}, got ${verdict}`);
        }
        if (surprises.length > 0)
            throw new documents/* MeasurementError */.HG(surprises.map((message) => ({ message })));
        return 0;
    }
};
async function gateOne(name, text, frontend) {
    const [located] = await (0,load_policies/* loadPolicies */.h)(['model-gate.yml'], await (0,workspace/* checkoutWorkspace */.c)(undefined, frontend));
    const flags = { predictions: `${name}.parquet`, baseline: [] };
    const { report } = await (0,gate_model/* gateModel */.B7)(located, await (0,production/* productionOf */.z)(located, flags, frontend), flags, frontend);
    frontend.print(`${text}: model-gate run --predictions ${name}.parquet\n\n${(0,print_reports/* rendered */.gj)([report], 'text', frontend)}\n`);
    return report.verdict;
}


/***/ }),

/***/ 79383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   gj: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34428);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76638);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87229);




/** Reports in the form that standard output gets. Several as JSON are a list. */
function rendered(reports, format, { color, width }) {
    switch (format) {
        case 'text':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderText */ .S5)(reports, { color, width });
        case 'markdown':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(reports);
        case 'json': {
            const [only, ...others] = reports.map(_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .hF);
            return others.length === 0 && only !== undefined ? only : `[${[only, ...others].join(',')}]\n`;
        }
    }
}
/** Writes `report.json` and `report.md`; several models get a folder each, and the markdown of all stands beside them. */
async function writeReports(reports, output, frontend) {
    const folder = await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openOutput */ .c1)(output, frontend);
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'report.md'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .Gc)(reports));
    for (const report of reports) {
        const own = reports.length === 1 ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, report.model);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(own);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(own, 'report.json'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .renderJson */ .hF)(report));
    }
}
/** The worst of several models decides. */
function exitCodeOf(reports) {
    if (reports.length === 0 || reports.some(({ verdict }) => verdict === 'error'))
        return 3;
    return reports.some(({ blocked }) => blocked) ? 1 : 0;
}


/***/ }),

/***/ 66763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ productionOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _data_standards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77547);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73252);



/**
 * Reads what a model is compared with. Done for every model before the code of any candidate runs: what that writes cannot be taken for a
 * standard, not even for another model's.
 */
async function productionOf(located, { baseline, ...given }, frontend) {
    const { policy } = located;
    if (located.notRelevant !== undefined)
        return { found: { tried: [] } };
    let found = { tried: [] };
    try {
        frontend.log.phase(`${policy.model}: looking for the baseline`);
        found = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveBaseline */ .oL)(baseline.length > 0 ? baseline : (policy.baseline?.from ?? []), located, frontend);
        const anchor = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveAnchor */ .gu)(located, frontend);
        const data = await (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_1__/* .dataStandards */ .pU)(located, { found, given }, frontend);
        return { found, data, ...(anchor && { anchor }) };
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG))
            throw error;
        return { found, error };
    }
}


/***/ })

};
