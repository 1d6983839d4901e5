export const id = 643;
export const ids = [643];
export const modules = {

/***/ 7643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8343);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3324);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(118);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2205);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6390);







const parameters = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.onePolicy,
    predictions: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.predictions,
    metrics: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.metrics,
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.output,
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.now,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .shared */ .u.quiet
});
/** Measures the candidate. Its output is also what a baseline folder is. */
const evaluate = {
    name: 'evaluate',
    summary: 'measure the candidate',
    description: 'Runs candidate.run where the policy has one, reads predictions and metric files, and writes evaluation.json with predictions.csv (the columns ' +
        'that the policy needs) into the output folder. Such a folder is a baseline. Decides nothing.',
    examples: ['model-gate evaluate', 'model-gate evaluate --predictions candidate.csv --output metrics/production'],
    parameters,
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_6__/* .configured */ .t)(terminal, given);
        const standards = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .standardsAt */ .gD)(given['policy-ref'], frontend.workingDirectory);
        const [located] = await (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .loadPolicies */ .hd)([given.policy], frontend, standards);
        const { policy } = located;
        const { evaluation, table } = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .measureCandidate */ .U)(policy, given, frontend);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output);
        const source = table && { name: table.path, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, table.path) };
        await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFolder */ .C)(folder, evaluation, { policy, table: source });
        frontend.log.phase('');
        frontend.print(`${given.output}/evaluation.json: ${evaluation.metrics.length} metrics${evaluation.dataset?.rows === undefined ? '' : ` of ${evaluation.dataset.rows} rows`}\n`);
        return 0;
    }
};


/***/ }),

/***/ 118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ measureCandidate),
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6870);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1937);






/**
 * Measures the candidate: runs its command, reads what it wrote.
 *
 * @throws MeasurementError where the command failed or what it wrote cannot be read
 */
async function measureCandidate(policy, given, frontend) {
    const entry = withGiven(policy, given);
    if (entry.predictions === undefined && entry.metrics.length === 0) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            key: 'candidate',
            message: 'says neither predictions nor metrics',
            hint: 'Write candidate.predictions, or give --predictions or --metrics'
        });
    }
    await runCandidate(entry, frontend);
    frontend.log.phase('reading the candidate');
    const table = entry.predictions === undefined ? undefined : await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .findFile */ .qE)(entry.predictions, frontend.workingDirectory);
    const predictions = table === undefined ? undefined : await readTable(table, policy, { frontend, role: 'candidate' });
    const reported = await readReported(entry, frontend);
    const metrics = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .metricValues */ .tZ)(policy, { ...(predictions && { predictions }), reported: reported.metrics });
    (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseContradictions */ .Dc)(metrics, reported.metrics, reported.files.map(({ path }) => path).join(', '));
    const files = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFiles */ .VC)(entry.files, frontend.workingDirectory);
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        ...(predictions && { dataset: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .datasetOf */ .gA)(predictions) }),
        metrics,
        ...(reported.files.length > 0 && { metricFiles: reported.files }),
        ...(files.length > 0 && { files }),
        createdAt: frontend.now().toISOString()
    };
    return {
        evaluation,
        ...(predictions && { predictions }),
        files: [...(table === undefined ? [] : [table]), ...reported.files.map(({ path }) => path)],
        ...(table !== undefined && {
            table: { path: table, digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, table))) }
        })
    };
}
function withGiven({ candidate }, { predictions, metrics }) {
    return {
        ...candidate,
        ...(predictions !== undefined && { predictions }),
        ...(metrics !== undefined && { metrics: [{ path: metrics, format: 'auto' }] })
    };
}
async function runCandidate(entry, frontend) {
    if (entry.run === undefined)
        return;
    const { workingDirectory } = frontend;
    frontend.log.phase('running the evaluation');
    const patterns = entry.predictions === undefined ? [] : [entry.predictions];
    const outputs = [...patterns.filter((path) => !(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isGlob */ .fg)(path)), ...entry.metrics.map(({ path }) => path)];
    const earlier = (await Promise.all(patterns.map((path) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .globMatches */ .mw)(path, workingDirectory)))).flat();
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .expectWritten */ .JR)(outputs.map(absolute), earlier.map(absolute));
    await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d1)(entry.run, {
        directory: workingDirectory,
        environment: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cleanEnvironment */ .hh)(frontend.environment),
        timeoutMilliseconds: entry.timeoutMilliseconds,
        log: frontend.log
    });
    await written();
}
/** A file of predictions of the working directory, as the policy's task says. */
async function readTable(path, policy, { frontend, role }) {
    if (policy.task === undefined) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
            key: 'task',
            message: 'is missing: without it nobody knows how to read predictions',
            hint: 'Write `task: { type: binary, positive: 1 }` or another type'
        });
    }
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, path);
    return (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um, { name: path, path: absolute }, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .extrasOf */ .bI)(policy), role });
}
async function readReported({ metrics: references }, { workingDirectory, log }) {
    const metrics = [];
    const files = [];
    for (const reference of references) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, reference.path)).catch((error) => {
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
                file: reference.path,
                message: `cannot be read (${error.code ?? error.message})`,
                hint: 'Write the file, or name another in candidate.metrics'
            });
        });
        const read = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, reference);
        metrics.push(...read.metrics);
        files.push({ path: reference.path, digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes), format: read.format });
        log.info(`${reference.path} was read as ${read.format}`);
        for (const note of read.notes)
            log.info(`${reference.path}: ${note}`);
    }
    return { metrics, files };
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1937);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7229);






/** A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs. */
async function writeFolder(folder, evaluation, { policy, table }) {
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const predictions = table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy);
    const document = { ...evaluation, ...(predictions && { predictions }) };
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'evaluation.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .evaluationSchema */ .MF.parse(document)));
}
async function writeTable(folder, source, policy) {
    if (policy.task === undefined)
        throw new RangeError('a table is read by a task');
    const columns = await (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readColumns */ .Ej)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, source, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role: 'baseline' });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'predictions.csv');
    await (0,_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCsv */ .En)(path, columns);
    return {
        path: 'predictions.csv',
        digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path)),
        rows: columns.count,
        columns: [...columns.columns.keys()]
    };
}


/***/ })

};
