export const id = 8938;
export const ids = [8938];
export const modules = {

/***/ 13324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The frontend as the parameters of a command want it. */
function configured(frontend, given) {
    const { now, 'working-directory': folder } = given;
    return {
        ...frontend,
        ...(now !== undefined && { now: () => new Date(now) }),
        ...(folder !== undefined && { workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, folder) }),
        color: frontend.color && given['no-color'] !== true
    };
}


/***/ }),

/***/ 63422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ SUMMARY_BYTES),
  NT: () => (/* binding */ decisionOutputs),
  sG: () => (/* binding */ outcomeOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/verdict/index.ts + 7 modules
var verdict = __webpack_require__(42288);
// EXTERNAL MODULE: ./src/report/index.ts + 30 modules
var src_report = __webpack_require__(17932);
;// CONCATENATED MODULE: ./src/commands/failed-checks.ts
/**
 * Most bytes of the list. GitHub takes 1 MB of outputs from a job and 50 MB from a run, counted as UTF-16: 256 legs of a matrix fit. A step that is
 * handed the list as a variable is not started where it is longer than 32,767 characters on Windows and 131,072 bytes on Linux.
 */
const MOST_BYTES = 30_000;
/**
 * The checks that block, as a step hands them on: the ids in the order of the report, as many as fit, and how many there are.
 *
 * @example
 * failedChecks(['metric/recall', 'job/train']) // => { 'failed-checks': '["metric/recall","job/train"]', 'failed-count': '2' }
 */
function failedChecks(ids) {
    const fitting = [];
    let bytes = '[]'.length;
    for (const id of ids) {
        const written = JSON.stringify(id);
        bytes += Buffer.byteLength(written) + ','.length;
        if (bytes > MOST_BYTES)
            break;
        fitting.push(written);
    }
    return { 'failed-checks': `[${fitting.join(',')}]`, 'failed-count': String(ids.length) };
}

;// CONCATENATED MODULE: ./src/commands/outcome.ts




/** The runner takes 1 MiB of a step; the rest is room for what it counts otherwise. */
const SUMMARY_BYTES = 1_000_000;
/** What the root action and `gate` hand on. */
const decisionOutputs = {
    verdict: 'pass, warn, fail or error: the worst of all models',
    blocked: 'true where the verdict is error, or fail and not overridden',
    'summary-line': 'The one line that explains the verdict',
    report: 'Path of report.json; of the folder that holds one a model, where there are several',
    markdown: 'Path of report.md',
    'failed-checks': 'JSON list of the ids of the checks that block, in the order of the report; at most 30,000 bytes',
    'failed-count': 'How many checks block: more than failed-checks lists where these are too many for an output',
    baseline: 'Reference that the baseline was found at; several models as a JSON list',
    'comment-url': 'Address of the comment on the pull request',
    'artifact-url': 'Address of the artifact that holds the reports'
};
/** The decision as a runner shows it and hands it on. */
function outcomeOf(decided, { output, key, detailsUrl }) {
    const reports = decided.map(({ report }) => report);
    const verdict = (0,src_report/* overallVerdict */.Bn)(reports);
    const baselines = reports.map(({ run }) => run.baseline ?? '');
    return {
        outputs: {
            verdict,
            blocked: String(reports.length === 0 || reports.some((report) => report.blocked)),
            'summary-line': (0,src_report/* overallSummary */.Ew)(reports),
            report: reports.length === 1 ? (0,external_node_path_.join)(output, 'report.json') : output,
            markdown: (0,external_node_path_.join)(output, 'report.md'),
            ...failedChecks(decided.flatMap(blocking).map(({ id }) => id)),
            baseline: baselines.length === 1 ? (baselines[0] ?? '') : JSON.stringify(baselines)
        },
        summary: (0,src_report/* renderMarkdown */.Gc)(reports, {
            limit: Infinity,
            bytes: SUMMARY_BYTES,
            key,
            ...(detailsUrl !== undefined && { detailsUrl })
        }),
        annotations: decided.flatMap((each) => annotationsOf(each, decided.length > 1))
    };
}
function blocking({ report, policy }) {
    return report.checks.filter((check) => (0,verdict/* effectOf */.$x)(check, policy.when) === 'block');
}
/** What blocks first, then what warns; why there is no measurement before both. */
function annotationsOf({ report, policy }, several) {
    const of = several ? ` (${report.model})` : '';
    const errors = report.errors.map((message) => ({
        level: 'error',
        title: `Model gate${of}: nothing trustworthy was measured`,
        message
    }));
    const overridden = (report.override === undefined ? [] : [report.override]).map((override) => ({
        level: 'warning',
        title: `Model gate${of}: overridden`,
        message: `${(0,src_report/* overrideWords */.mF)(override)}. ${report.summary}`
    }));
    const effects = report.checks.map((check) => ({ check, effect: (0,verdict/* effectOf */.$x)(check, policy.when) }));
    const said = ['block', 'warn'].flatMap((effect) => effects
        .filter((each) => each.effect === effect)
        .map(({ check }) => ({
        level: effect === 'block' ? 'error' : 'warning',
        title: `Model gate${of}: ${check.id} ${check.status}`,
        message: `${check.reason} ${check.nextStep}`.trim()
    })));
    return [...errors, ...overridden, ...said];
}


/***/ }),

/***/ 79383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Jt: () => (/* binding */ forgetReports),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   gj: () => (/* binding */ rendered)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17932);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87229);




/** Reports in the form that standard output gets. Several as JSON are a list. */
function rendered(reports, format, { color, width }) {
    switch (format) {
        case 'text':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderText */ .S5)(reports, { color, width });
        case 'markdown':
            return (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)(reports);
        case 'json': {
            const [only, ...others] = reports.map(_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .hF);
            return others.length === 0 && only !== undefined ? only : `[${[only, ...others].join(',')}]\n`;
        }
    }
}
/** Writes `report.json` and `report.md`; several models get a folder each, and the markdown of all stands beside them. */
async function writeReports(reports, output, frontend) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, output);
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(folder);
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.md'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)(reports));
    for (const report of reports) {
        const own = reports.length === 1 ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, report.model);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(own);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(own, 'report.json'), (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .hF)(report));
    }
}
/** Takes away the reports of an earlier run: one that ended without a report has none. */
async function forgetReports(output, { workingDirectory }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, output);
    for (const name of ['report.json', 'report.md'])
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), { force: true }).catch(() => undefined);
}
/** The worst of several models decides. */
function exitCodeOf(reports) {
    if (reports.length === 0 || reports.some(({ verdict }) => verdict === 'error'))
        return 3;
    return reports.some(({ blocked }) => blocked) ? 1 : 0;
}


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62251);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17932);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13324);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39032);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63422);
/* harmony import */ var _print_reports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79383);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87229);










const parameters = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({
    report: zod__WEBPACK_IMPORTED_MODULE_9__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP())
        .default(['model-gate/report.json'])
        .describe('report.json to render; several are several models')
        .meta({ placeholder: 'FILE' }),
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u['working-directory'],
    output: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().optional().describe('Folder that report.md is written into').meta({ placeholder: 'DIR' }),
    format: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.format,
    'no-color': _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u['no-color']
});
/** Renders reports. */
const report = {
    name: 'report',
    summary: 'render a report',
    description: 'Renders an existing report.json for a terminal, as markdown or as JSON. Decides nothing.',
    examples: ['model-gate report --format markdown', 'model-gate report --report a/report.json --report b/report.json'],
    parameters,
    outputs: { markdown: 'Path of report.md, where the input output names a folder' },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_4__/* .configured */ .t)(terminal, given);
        const reports = await Promise.all(given.report.map(async (path) => {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, path), 'utf8').catch((error) => {
                throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
                    file: path,
                    message: `cannot be read (${error.code ?? error.message})`,
                    hint: 'Write one with `model-gate run`'
                });
            });
            return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(text, path);
        }));
        frontend.print((0,_print_reports_js__WEBPACK_IMPORTED_MODULE_7__/* .rendered */ .gj)(reports, given.format, frontend));
        const markdown = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(reports);
        if (given.output !== undefined) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, given.output);
            await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_8__/* .makeFolder */ .f)(folder);
            await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'report.md'), markdown);
        }
        await frontend.publish({
            outputs: { markdown: given.output === undefined ? '' : `${given.output}/report.md` },
            summary: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .Gc)(reports, { limit: Infinity, bytes: _outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .SUMMARY_BYTES */ .R$ })
        });
        return 0;
    }
};


/***/ }),

/***/ 87229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);


/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw misplaced(path, error);
    }
}
/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @throws UsageError where it cannot be
 */
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => {
        throw misplaced(path, error);
    });
}
/** Codes of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'];
function misplaced(path, error) {
    const { code = '' } = error;
    if (!chosenWrongly.includes(code))
        return error;
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ file: path, message: `cannot be written (${code})`, hint: 'Name another place for it' });
}


/***/ })

};
