export const id = 1235;
export const ids = [1235];
export const modules = {

/***/ 91235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ gateModel),
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57034);
/* harmony import */ var _comparison_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38257);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90554);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42788);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24907);
/* harmony import */ var _drift_checks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7803);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20118);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67347);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6390);













/** The whole gate for one model. What goes wrong while measuring becomes a report with the verdict `error`, so that no stale report stays. */
async function gateModel(located, { found, anchor, data, error: unreadable }, flags, frontend) {
    const { policy } = located;
    try {
        if (unreadable !== undefined)
            throw unreadable;
        const candidate = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .measureCandidate */ .U7)(located, flags, frontend);
        const seed = flags.seed ?? seedOf({ candidate, ...(found.side && { baseline: found.side }) });
        const setting = { ...data, given: flags, seed, ...(candidate.table && { predictions: candidate.table }) };
        const drift = await (0,_drift_checks_js__WEBPACK_IMPORTED_MODULE_9__/* .driftChecks */ .R6)(located, setting, frontend);
        const baseline = await onTheSameRows(candidate, found, { policy, frontend });
        frontend.log.phase(`${policy.model}: comparing`);
        const sides = {
            candidate,
            ...(baseline.side && { baseline: baseline.side }),
            ...(anchor?.side && { anchor: anchor.side })
        };
        const report = judged(sides, {
            located,
            flags,
            frontend,
            found,
            measuredAgain: baseline.again,
            ...(drift && { drift })
        });
        frontend.log.phase('');
        return { report, candidate, ...(drift && { profile: drift.profile }) };
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG))
            throw error;
        return { report: errorReport(error, { located, frontend, found, seed: flags.seed }) };
    }
}
/** The report of a model that could not be measured. */
function errorReport(error, { seed, ...of }) {
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(linesOf(error), of.located.policy, (0,_provenance_js__WEBPACK_IMPORTED_MODULE_11__/* .provenanceOf */ .Jj)({ ...of, seed: seed ?? 0, sameData: 'no-baseline' }));
}
/** Every problem and every hint is a line of its own. */
function linesOf({ message }) {
    return message
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Compares, decides by the policy, and says where everything came from. */
function judged(sides, of) {
    const { policy } = of.located;
    const seed = of.flags.seed ?? seedOf(sides);
    const comparison = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD)(sides, policy, seed);
    const sameData = of.measuredAgain ? 're-evaluated' : comparison.sameData;
    const checks = [
        ...comparison.checks,
        ...(of.drift?.checks ?? []),
        ...baselineChecks(policy, of, { ...comparison, sameData }),
        ...of.located.review.checks,
        ...(of.flags.jobs ?? [])
    ];
    // Where nothing is asked of a model there is none to describe.
    const described = (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .comparesModels */ .dT)(policy) ? sides : {};
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_11__/* .provenanceOf */ .Jj)({ ...of, ...described, seed, sameData });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(checks, policy, withNotes(provenance, comparison, of));
}
function withNotes(provenance, comparison, { measuredAgain, flags, located, drift }) {
    const overruled = [
        ...(flags.baseline.length > 0 && (located.policy.baseline?.from.length ?? 0) > 0
            ? ['--baseline was used instead of baseline.from']
            : []),
        ...(flags.predictions !== undefined && located.policy.candidate.predictions !== undefined
            ? ['--predictions was used instead of candidate.predictions']
            : []),
        ...(flags.metrics !== undefined && located.policy.candidate.metrics.length > 0
            ? ['--metrics was used instead of candidate.metrics']
            : []),
        ...['reference', 'current'].flatMap((table) => flags[table] !== undefined && located.policy.drift?.[table] !== undefined
            ? [`--${table} was used instead of drift.${table}`]
            : [])
    ];
    const again = measuredAgain ? ['Production was measured again in this run'] : [];
    const unproven = comparison.sameData === 'not-proven' && (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .comparesModels */ .dT)(located.policy)
        ? ['Same data not proven: a side has no digest of its rows']
        : [];
    return { ...provenance, notes: [...again, ...unproven, ...overruled, ...(drift?.notes ?? []), ...comparison.notes] };
}
function baselineChecks(policy, { found, frontend, measuredAgain }, { sameData }) {
    const age = found.side === undefined || measuredAgain ? undefined : (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ageCheck */ .cp)(policy, found.madeAt, frontend.now());
    return [age, (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .dataCheck */ .b_)(policy, sameData)].filter((check) => check !== undefined);
}
/** Production's rows, measured again where they are of other data and the policy says how. */
async function onTheSameRows(candidate, found, { policy, frontend }) {
    if (!(0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .comparesModels */ .dT)(policy))
        return { again: false };
    const { baseline } = policy;
    const standing = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(candidate, found.side, policy.task);
    const comparable = found.side === undefined || standing.kind !== 'obstacle';
    if (comparable || baseline?.run === undefined || baseline.predictions === undefined)
        return { again: false, ...(found.side && { side: found.side }) };
    frontend.log.phase('measuring production again');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'model-gate-baseline-'));
    try {
        if (found.side)
            await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .writeFolder */ .C)(folder, found.side.evaluation, { policy, table: found.side.table });
        const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .expectWritten */ .JR)([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(frontend.workingDirectory, baseline.predictions)]);
        await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommand */ .d1)(baseline.run, {
            directory: frontend.workingDirectory,
            environment: {
                ...(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanEnvironment */ .hh)(frontend.environment),
                MODEL_GATE_BASELINE_URI: found.reference ?? '',
                MODEL_GATE_BASELINE_VERSION: found.version ?? found.side?.evaluation.commit ?? '',
                MODEL_GATE_BASELINE_DIR: folder
            },
            timeoutMilliseconds: policy.candidate.timeoutMilliseconds,
            log: frontend.log
        });
        await written();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
    const predictions = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .readTable */ .xz)(baseline.predictions, policy, { frontend, role: 'baseline' });
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        dataset: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .datasetOf */ .gA)(predictions),
        metrics: []
    };
    return { side: { evaluation, predictions }, again: true };
}
/** The same data, the same seed: 48 bits of the digests of both sides. */
function seedOf({ candidate, baseline }) {
    const digests = [candidate, baseline].map((side) => side?.evaluation.dataset?.digest ?? '');
    return Number.parseInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(digests.join('\n')).digest('hex').slice(0, 12), 16);
}


/***/ }),

/***/ 20118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ measureCandidate),
/* harmony export */   dT: () => (/* binding */ comparesModels),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90554);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42788);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96467);





/**
 * Measures the candidate: runs its command, reads what it wrote.
 *
 * @throws MeasurementError where the command failed or what it wrote cannot be read
 */
async function measureCandidate(located, given, frontend) {
    const { policy, workspace } = located;
    const { from } = policy.candidate;
    if (from !== undefined && given.predictions === undefined && given.metrics === undefined) {
        const { referredCandidate } = await Promise.all(/* import() */[__webpack_require__.e(8257), __webpack_require__.e(442), __webpack_require__.e(7034), __webpack_require__.e(5533)]).then(__webpack_require__.bind(__webpack_require__, 85533));
        return referredCandidate(from, located, frontend);
    }
    const entry = withGiven(policy, given);
    if (entry.predictions === undefined && entry.metrics.length === 0 && comparesModels(policy)) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            key: 'candidate',
            message: 'says neither predictions nor metrics',
            hint: 'Write candidate.predictions, or give --predictions or --metrics'
        });
    }
    await runCandidate(entry, frontend);
    frontend.log.phase('reading the candidate');
    const table = entry.predictions === undefined ? undefined : await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(entry.predictions, frontend.workingDirectory);
    const isAsked = table !== undefined && comparesModels(policy);
    const predictions = isAsked ? await readTable(table, policy, { frontend, role: 'candidate' }) : undefined;
    const reported = await readReported(entry, frontend);
    const metrics = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValues */ .tZ)(policy, { ...(predictions && { predictions }), reported: reported.metrics });
    (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseContradictions */ .Dc)(metrics, reported.metrics, reported.files.map(({ path }) => path).join(', '));
    const files = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFiles */ .VC)(entry.files, frontend.workingDirectory);
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        ...(predictions && { dataset: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetOf */ .gA)(predictions) }),
        metrics,
        ...(reported.files.length > 0 && { metricFiles: reported.files }),
        ...(files.length > 0 && { files }),
        ...(workspace.candidateCommit !== undefined && { commit: workspace.candidateCommit }),
        createdAt: frontend.now().toISOString()
    };
    return {
        evaluation,
        ...(predictions && { predictions }),
        files: [...(table === undefined ? [] : [table]), ...reported.files.map(({ path }) => path)],
        ...(table !== undefined && { table: { name: table, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, table) } })
    };
}
/** Whether a policy asks anything of the model; drift and contracts ask of its data alone. */
function comparesModels({ metrics, slices }) {
    return metrics.length > 0 || slices.length > 0;
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
    const patterns = [
        ...(entry.predictions === undefined ? [] : [entry.predictions]),
        ...entry.metrics.map(({ path }) => path)
    ];
    const outputs = patterns.filter((path) => !(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(path));
    const earlier = (await Promise.all(patterns.map((path) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatches */ .mw)(path, workingDirectory)))).flat();
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path);
    const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .expectWritten */ .JR)(outputs.map(absolute), earlier.map(absolute));
    await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d1)(entry.run, {
        directory: workingDirectory,
        environment: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnvironment */ .hh)(frontend.environment),
        timeoutMilliseconds: entry.timeoutMilliseconds,
        log: frontend.log
    });
    await written();
}
/** A file of predictions of the working directory, as the policy's task says. */
async function readTable(path, policy, { frontend, role }) {
    if (policy.task === undefined) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            key: 'task',
            message: 'is missing: without it nobody knows how to read predictions',
            hint: 'Write `task: { type: binary, positive: 1 }` or another type'
        });
    }
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, path);
    return (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, { name: path, path: absolute }, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role });
}
async function readReported({ metrics: references }, { workingDirectory, log }) {
    const metrics = [];
    const files = [];
    for (const reference of references) {
        const path = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(reference.path, workingDirectory, 'metrics');
        const bytes = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path), path);
        const read = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetricFile */ .D0)(bytes, { ...reference, path });
        for (const metric of read.metrics)
            metrics.push(metric);
        files.push({ path, digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), format: read.format });
        log.info(`${path} was read as ${read.format}`);
        for (const note of read.notes)
            log.info(`${path}: ${note}`);
    }
    return { metrics, files };
}


/***/ }),

/***/ 67347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ baselineSideOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Jj: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57034);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71013);


/** Production as documents describe it. */
function baselineSideOf(side, { found, frontend, sameData }) {
    return { ...sideOf(side), ...(found.madeAt && { ageDays: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ageInDays */ .QR)(found.madeAt, frontend.now()) }), sameData };
}
/** The record of a run. What may differ between two runs on the same inputs is under `run`. */
function provenanceOf(of) {
    const { policy, path, workspace, review } = of.located;
    const { standards } = workspace;
    const now = of.frontend.now();
    return {
        ...(policy.task && { task: policy.task.type }),
        candidate: sideOf(of.candidate),
        baseline: baselineSideOf(of.baseline, of),
        changedPolicy: review.changed,
        notes: [],
        seed: of.seed,
        tool: { name: 'model-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r },
        run: {
            time: now.toISOString(),
            ...(of.found.reference !== undefined && { baseline: of.found.reference }),
            ...(of.found.version !== undefined && { baselineVersion: of.found.version }),
            ...(of.candidate?.files && { candidateFiles: [...of.candidate.files] }),
            policyPath: path,
            ...(standards && { policyCommit: standards.repository.commit }),
            node: process.version,
            tried: [...of.found.tried],
            ...(workspace.record && { environment: { ...workspace.record } })
        }
    };
}
/** A model as documents describe it. */
function sideOf(side) {
    if (side === undefined)
        return { kind: 'none' };
    const { evaluation, predictions } = side;
    return {
        kind: predictions === undefined ? 'numbers' : 'rows',
        ...(evaluation.commit !== undefined && { commit: evaluation.commit }),
        ...(evaluation.dataset?.digest !== undefined && { data: evaluation.dataset.digest }),
        ...(evaluation.dataset?.rows !== undefined && { rows: evaluation.dataset.rows }),
        ...(evaluation.files && { models: evaluation.files.map(({ path, digest, bytes }) => ({ path, digest, bytes })) })
    };
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90554);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42788);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96467);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87229);






/**
 * A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs.
 *
 * @returns the names of the files
 */
async function writeFolder(folder, evaluation, { policy, table }) {
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const predictions = table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy);
    const document = { ...evaluation, ...(predictions && { predictions }) };
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'evaluation.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .documentText */ .ZH)(_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .MF, document));
    return ['evaluation.json', ...(predictions === undefined ? [] : [predictions.path])];
}
async function writeTable(folder, source, policy) {
    if (policy.task === undefined)
        throw new RangeError('a table is read by a task');
    const columns = await (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readColumns */ .Ej)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, source, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role: 'baseline' });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'predictions.csv');
    if ('path' in source && source.path === path)
        throw overwritten(source.name);
    await (0,_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCsv */ .En)(path, columns);
    return {
        path: 'predictions.csv',
        digest: await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(path),
        rows: columns.count,
        columns: [...columns.columns.keys()]
    };
}
function overwritten(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        file,
        message: 'would be overwritten with the columns that the policy needs',
        hint: 'Name another folder with --output'
    });
}


/***/ }),

/***/ 24907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* reexport */ decide),
  $x: () => (/* reexport */ effectOf),
  kS: () => (/* reexport */ failedReport),
  rv: () => (/* reexport */ obstaclesToPromotion)
});

// UNUSED EXPORTS: applyWaivers

// EXTERNAL MODULE: ./src/documents/index.ts + 24 modules
var documents = __webpack_require__(90554);
;// CONCATENATED MODULE: ./src/verdict/demanded.ts

/** The checks, and a missing one for each part of the policy that none of them answers: what is not there must not pass. */
function withDemanded(checks, { drift, dataContract }) {
    const missing = [
        ...(drift === undefined || checks.some(answersDrift) ? [] : [driftMissing(drift)]),
        ...(dataContract === undefined || checks.some(answersContract) ? [] : [contractMissing(dataContract)])
    ];
    return missing.length === 0 ? checks : [...checks, ...missing];
}
function answersDrift({ id, family }) {
    return ['drift', 'output-drift', 'schema', 'table'].includes(family) && id !== 'table/contract';
}
function answersContract({ id, family }) {
    return family === 'contract' || id === 'table/contract';
}
function driftMissing(entry) {
    return {
        ...ofTable('drift'),
        severity: severest(entry),
        reason: 'The policy asks for drift, and no document answers it.',
        nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
    };
}
function contractMissing(path) {
    return {
        ...ofTable('contract'),
        severity: 'block',
        reason: `The policy asks for the data contract ${JSON.stringify(path)}, and no document answers it.`,
        nextStep: 'Look at the job that should have held the data against it: its document was not made, or not handed on.'
    };
}
function ofTable(subject) {
    return { id: `table/${subject}`, family: 'table', subject, status: 'missing', limits: [] };
}
/** No answer weighs as much as the answer that would weigh most. */
function severest({ severity, columns, driftedShare }) {
    const all = [severity, ...[...columns.values()].flatMap((column) => column.severity ?? [])];
    if (driftedShare !== undefined)
        all.push('block');
    return ['strict', 'block'].find((each) => all.includes(each)) ?? 'warn';
}

;// CONCATENATED MODULE: ./src/verdict/effect.ts
/**
 * What one check does to the merge: the table of `docs/policy.md`, "What a check does".
 *
 * `error` always blocks. A waived failure warns, where nothing else of the check blocks. `severity: strict` blocks on everything but a pass; `severity: warn` never blocks; else `when` says.
 */
function effectOf(check, when) {
    if (check.status === 'pass')
        return 'ignore';
    if (check.status === 'error')
        return 'block';
    if (check.status === 'fail' && check.waiver !== undefined)
        return restBlocks(check, when) ? 'block' : 'warn';
    if (check.severity === 'strict')
        return 'block';
    const effect = when[conditionOf(check.id, check.status)];
    return check.severity === 'warn' && effect === 'block' ? 'warn' : effect;
}
/** A waiver covers the rules that failed: those that are missing, incomparable or undecided do what they do without it. */
function restBlocks(check, when) {
    return check.limits.some(({ status }) => status !== 'fail' && effectOf({ ...check, status }, when) === 'block');
}
/** The age and the data of the baseline have conditions of their own. */
function conditionOf(id, status) {
    if (id === 'baseline/age')
        return 'old-baseline';
    if (id === 'baseline/data')
        return 'unproven-data';
    return status;
}

;// CONCATENATED MODULE: ./src/verdict/summary.ts
/** A status in words, for one check and for several. */
const words = {
    error: ['check could not be measured', 'checks could not be measured'],
    fail: ['check failed', 'checks failed'],
    missing: ['check missing', 'checks missing'],
    incomparable: ['check incomparable', 'checks incomparable'],
    inconclusive: ['inconclusive', 'inconclusive'],
    'no-baseline': ['without a baseline', 'without a baseline'],
    'not-judged': ['not judged', 'not judged']
};
/**
 * The one line that explains the verdict: how many checks stand how, the worst first.
 * What blocks without having failed is said to be required.
 */
function summarise(checks, blocking) {
    if (checks.length === 0)
        return 'nothing was examined';
    const counts = Object.keys(words).flatMap((status) => phrases(status, checks, blocking));
    const passed = checks.filter(({ status }) => status === 'pass').length;
    if (counts.length === 0)
        return `${passed} of ${checks.length} checks passed`;
    const tail = passed === 0 ? [] : [`${passed} of ${checks.length} passed`];
    return [...counts, ...tail].join(', ');
}
/** Failures of columns are told by what happened to the data. */
const dataWords = {
    drift: ['column drifted', 'columns drifted'],
    schema: ['fault of the schema', 'faults of the schema'],
    contract: ['column breaks the contract', 'columns break the contract']
};
function phrases(status, checks, blocking) {
    const of = checks.filter((check) => check.status === status);
    const kinds = status === 'fail' ? ['', ...Object.keys(dataWords)] : [''];
    return kinds.flatMap((kind) => {
        const ofKind = status === 'fail' ? of.filter((check) => kindOf(check) === kind) : of;
        return ofKind.length === 0 ? [] : [phrase(status, ofKind, { blocking, words: dataWords[kind] ?? words[status] })];
    });
}
/** Key of `dataWords`, or nothing for all other checks. */
function kindOf({ family }) {
    if (family === 'output-drift')
        return 'drift';
    return Object.hasOwn(dataWords, family) ? family : '';
}
function phrase(status, of, { blocking, words: [one, many] }) {
    const text = `${of.length} ${of.length === 1 ? one : many}`;
    const waived = of.filter(({ waiver }) => waiver !== undefined).length;
    const strict = of.filter((check) => blocking.includes(check)).length;
    if (status === 'fail' && waived > 0)
        return `${text} (${waived} waived)`;
    const soft = status === 'inconclusive' || status === 'no-baseline' || status === 'not-judged';
    return soft && strict > 0 ? `${text} (${strict} must be conclusive)` : text;
}

// EXTERNAL MODULE: ./src/comparison/index.ts + 30 modules
var comparison = __webpack_require__(38257);
;// CONCATENATED MODULE: ./src/verdict/waivers.ts

/**
 * Applies waivers to failed checks. A check is waived when every limit that failed is covered by a waiver of its rule, in force, up to its number.
 * Its status stays `fail`: it is shown as waived, never as a pass.
 *
 * @param today UTC date, `YYYY-MM-DD`; the last day of a waiver counts
 */
function applyWaivers(checks, waivers, today) {
    const waived = checks.map((check) => waive(check, waivers, today));
    return { checks: waived, outcomes: waivers.map((waiver) => outcomeOf(waiver, waived, today)) };
}
function waive(check, waivers, today) {
    if (check.status !== 'fail')
        return check;
    const covering = check.limits
        .filter(({ status }) => status === 'fail')
        .map((limit) => waivers.find((waiver) => waiver.until >= today && covers(waiver, check, limit)));
    const [waiver] = covering;
    if (waiver === undefined || covering.includes(undefined))
        return check;
    const { rule, upTo, until, reason, owner } = waiver;
    return { ...check, waiver: { rule, ...(upTo !== undefined && { upTo }), until, reason, owner } };
}
function covers(waiver, check, limit) {
    return waiver.check === check.id && waiver.rule === limit.rule && within(waiver, check, limit);
}
/** Whether the breach is no larger than what was waived. */
function within({ upTo }, check, limit) {
    if (upTo === undefined)
        return true;
    const estimate = limit.estimate ?? Number.NaN;
    if (limit.of === 'distance')
        return (0,comparison/* asWritten */.qm)(estimate) <= upTo;
    if (check.family === 'contract')
        return limit.rule === 'min' ? (0,comparison/* asWritten */.qm)(estimate) >= upTo : (0,comparison/* asWritten */.qm)(estimate) <= upTo;
    const better = check.direction === 'lower' ? -estimate : estimate;
    switch (limit.rule) {
        case 'max-drop':
        case 'max-rise':
            return (0,comparison/* asWritten */.qm)(-better) <= upTo;
        case 'max-drop-percent':
        case 'max-rise-percent':
            return (0,comparison/* asWritten */.qm)((-better / Math.abs(check.baseline ?? Number.NaN)) * 100) <= upTo;
        case 'min-gain':
            return (0,comparison/* asWritten */.qm)(better) >= upTo;
        case 'max-gain':
            return (0,comparison/* asWritten */.qm)(better) <= upTo;
        case 'min':
            return (0,comparison/* asWritten */.qm)(estimate) >= upTo;
        case 'max':
            return (0,comparison/* asWritten */.qm)(Math.abs(estimate)) <= upTo;
        default:
            return false;
    }
}
function outcomeOf(waiver, checks, today) {
    const { check, rule, until, owner, reason } = waiver;
    return {
        check,
        rule,
        until,
        owner,
        reason,
        state: stateOf(waiver, checks, today),
        expiresInDays: daysBetween(today, until)
    };
}
function stateOf(waiver, checks, today) {
    const check = checks.find(({ id }) => id === waiver.check);
    const limit = check?.limits.find(({ rule }) => rule === waiver.rule);
    if (check === undefined || limit === undefined)
        return 'unmatched';
    if (waiver.until < today)
        return 'expired';
    if (limit.status !== 'fail')
        return 'unused';
    return covers(waiver, check, limit) ? 'used' : 'exceeded';
}
function daysBetween(from, to) {
    return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

;// CONCATENATED MODULE: ./src/verdict/decide.ts




/**
 * The verdict: every check's effect under the policy, and the report that says so. What the policy asks of the data and no check answers is missing.
 *
 * `error` if any check is an error or nothing was examined, else `fail` if any blocks, else `warn` if any warns, else `pass`.
 */
function decide(checks, policy, provenance) {
    const demanded = withDemanded(checks, policy);
    const { checks: judged, outcomes } = applyWaivers(demanded, policy.waivers, provenance.run.time.slice(0, 10));
    const verdict = verdictOf(judged, policy.when);
    const blocking = judged.filter((check) => effectOf(check, policy.when) === 'block');
    return {
        ...decide_frame(policy, provenance),
        verdict,
        blocked: verdict === 'fail' || verdict === 'error',
        summary: summarise(judged, blocking),
        checks: [...judged],
        waivers: [...outcomes]
    };
}
/** The report of a run that measured nothing trustworthy. It blocks. */
function failedReport(errors, policy, provenance) {
    return {
        ...decide_frame(policy, provenance),
        verdict: 'error',
        blocked: true,
        summary: 'nothing trustworthy was measured',
        errors: [...errors]
    };
}
/** Statuses of checks that looked at something. */
const examined = ['pass', 'fail', 'inconclusive', 'incomparable', 'no-baseline'];
/** Families whose checks look at the circumstances, not at the model. */
const circumstances = ['baseline', 'policy', 'job', 'leg'];
function verdictOf(checks, when) {
    if (!checks.some(({ status, family }) => !circumstances.includes(family) && examined.includes(status)))
        return 'error';
    if (checks.some(({ status }) => status === 'error'))
        return 'error';
    const effects = checks.map((check) => effectOf(check, when));
    if (effects.includes('block'))
        return 'fail';
    return effects.includes('warn') ? 'warn' : 'pass';
}
function decide_frame(policy, { task, changedPolicy, ...provenance }) {
    return {
        schema: 'model-gate/report@1',
        verdict: 'error',
        blocked: true,
        summary: '',
        model: policy.model,
        ...(task !== undefined && { task }),
        confidence: policy.confidence,
        candidate: provenance.candidate,
        baseline: provenance.baseline,
        policy: { digest: policy.digest, effective: { ...policy.source } },
        checks: [],
        changedPolicy: [...(changedPolicy ?? [])],
        waivers: [],
        notes: provenance.notes,
        errors: [],
        seed: provenance.seed,
        tool: provenance.tool,
        run: provenance.run
    };
}

;// CONCATENATED MODULE: ./src/verdict/obstacles.ts
/** Families whose checks look at the baseline and the policy: a new baseline is their remedy, or none of their business. */
const neverStopping = ['baseline', 'policy'];
/** Statuses with which a model becomes no baseline: those that say what the data cannot tell stop nothing. */
const stopping = ['error', 'fail', 'missing', 'incomparable'];
/**
 * Why a model may not become production's baseline; nothing where it may.
 *
 * The gate must not block, and no check of the model or its data may be failed (unwaived), missing or incomparable; what holds against the anchor
 * must have passed. Inconclusive, not judged and without a baseline do not stop it: the first promotion has no baseline.
 */
function obstaclesToPromotion({ blocked, summary, checks }) {
    const stopped = checks.filter(stops).map(({ id, status }) => `${id} is ${status}`);
    return [...(blocked ? [`the gate blocks: ${summary}`] : []), ...stopped];
}
function stops(check) {
    if (neverStopping.includes(check.family))
        return false;
    if (check.family === 'anchor')
        return check.status !== 'pass';
    return statusesOf(check).some((status) => stopping.includes(status));
}
/** A waiver covers the rules that failed, not those that are missing or incomparable. */
function statusesOf({ status, waiver, limits }) {
    if (status !== 'fail' || waiver === undefined)
        return [status];
    return limits.map((limit) => limit.status).filter((each) => each !== 'fail');
}

;// CONCATENATED MODULE: ./src/verdict/index.ts






/***/ })

};
