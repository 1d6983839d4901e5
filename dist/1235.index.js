export const id = 1235;
export const ids = [1235];
export const modules = {

/***/ 91235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ gateModel),
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   bC: () => (/* binding */ unjudged),
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
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18085);
/* harmony import */ var _comparison_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83959);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37480);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28956);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42288);
/* harmony import */ var _drift_checks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89132);
/* harmony import */ var _flag_notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(938);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35282);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(67347);
/* harmony import */ var _refuse_to_start_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(39921);
/* harmony import */ var _start_command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(68422);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6390);
















/** The whole gate for one model. What goes wrong while measuring becomes a report with the verdict `error`, so that no stale report stays. */
async function gateModel(located, { found, anchor, data, error: unreadable }, flags, frontend) {
    const { policy, notRelevant } = located;
    if (notRelevant !== undefined)
        return { report: unjudged(located, notRelevant, { frontend, jobs: flags.jobs ?? [] }) };
    try {
        if (unreadable !== undefined)
            throw unreadable;
        const candidate = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_11__/* .measureCandidate */ .U7)(located, flags, frontend);
        const seed = flags.seed ?? seedOf({ candidate, ...(found.side && { baseline: found.side }) });
        const setting = { ...data, given: flags, seed, ...(candidate.table && { predictions: candidate.table }) };
        const drift = await (0,_drift_checks_js__WEBPACK_IMPORTED_MODULE_9__/* .driftChecks */ .R6)(located, setting, frontend);
        const baseline = await onTheSameRows(candidate, found, { located, frontend });
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
        return { report, candidate, ...(drift && { profile: drift.profile, data: drift.checks }) };
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG))
            throw error;
        return { report: errorReport(error, { located, frontend, found, seed: flags.seed }) };
    }
}
/** The report of a model that a proposal has nothing to do with. */
function unjudged(located, why, { frontend, jobs }) {
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_12__/* .provenanceOf */ .Jj)({ located, frontend, found: { tried: [] }, seed: 0, sameData: 'no-baseline' });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .notRelevantReport */ .bV)(why, located.policy, { ...provenance, jobs });
}
/** The report of a model that could not be measured. */
function errorReport(error, { seed, ...of }) {
    const { side } = of.found;
    const sameData = side === undefined ? 'no-baseline' : 'not-proven';
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_12__/* .provenanceOf */ .Jj)({ ...of, ...(side && { baseline: side }), seed: seed ?? 0, sameData });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(mistakesIn(error), of.located.policy, provenance);
}
/** Every problem and every hint is a line of its own. */
/** What to do stays with what is wrong: its line begins with blanks. */
function mistakesIn({ message }) {
    return message.split(/\n(?!\s)/).filter((text) => text.trim() !== '');
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
    const described = (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_11__/* .comparesModels */ .dT)(policy) ? sides : {};
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_12__/* .provenanceOf */ .Jj)({ ...of, ...described, seed, sameData });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(checks, policy, withNotes(provenance, comparison, of));
}
function withNotes(provenance, comparison, { measuredAgain, flags, located, drift, frontend }) {
    const again = measuredAgain ? ['Production was measured again in this run'] : [];
    const unproven = comparison.sameData === 'not-proven' && (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_11__/* .comparesModels */ .dT)(located.policy)
        ? ['Same data not proven: a side has no digest of its rows']
        : [];
    return {
        ...provenance,
        notes: [...again, ...unproven, ...(0,_flag_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .flagNotes */ .a)(located, flags, frontend), ...(drift?.notes ?? []), ...comparison.notes]
    };
}
function baselineChecks(policy, { found, frontend, measuredAgain }, { sameData }) {
    const age = found.side === undefined || measuredAgain ? undefined : (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ageCheck */ .cp)(policy, found.madeAt, frontend.now());
    return [age, (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .dataCheck */ .b_)(policy, sameData)].filter((check) => check !== undefined);
}
/** Production's rows, measured again where they are of other data and the policy says how. */
async function onTheSameRows(candidate, found, { located, frontend }) {
    const { policy, workspace } = located;
    if (!(0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_11__/* .comparesModels */ .dT)(policy))
        return { again: false };
    const { baseline } = policy;
    const standing = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(candidate, found.side, policy.task);
    const comparable = found.side === undefined || standing.kind !== 'obstacle';
    if (comparable || baseline?.run === undefined || baseline.predictions === undefined)
        return { again: false, ...(found.side && { side: found.side }) };
    (0,_refuse_to_start_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseToStart */ .M)('baseline.run', workspace);
    frontend.log.phase('measuring production again');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'model-gate-baseline-'));
    try {
        if (found.side)
            await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_15__/* .writeFolder */ .C)(folder, found.side.evaluation, { policy, table: found.side.table });
        const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .expectWritten */ .JR)([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(frontend.workingDirectory, baseline.predictions)]);
        await (0,_start_command_js__WEBPACK_IMPORTED_MODULE_14__/* .startCommand */ .S)(baseline.run, {
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
    const predictions = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_11__/* .readTable */ .xz)(baseline.predictions, policy, { frontend, role: 'baseline' });
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

/***/ 35282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dT: () => (/* binding */ comparesModels),
  U7: () => (/* binding */ measureCandidate),
  xz: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/evaluation/index.ts + 22 modules
var src_evaluation = __webpack_require__(28956);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var src_predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/report/index.ts + 33 modules
var report = __webpack_require__(34428);
// EXTERNAL MODULE: ./src/tables/index.ts + 70 modules
var tables = __webpack_require__(96784);
// EXTERNAL MODULE: ./src/commands/refuse-to-start.ts
var refuse_to_start = __webpack_require__(39921);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/commands/read-reported.ts



/** Reads the metric files that lie there now. @param asked names of the metrics that the policy asks for */
async function readReported({ metrics: references }, asked, { workingDirectory, log }) {
    const metrics = [];
    const files = [];
    for (const reference of references) {
        const path = await (0,src_evaluation/* findFile */.qE)(reference.path, workingDirectory, 'metrics');
        const bytes = await (0,src_evaluation/* readRegularFile */.XF)((0,external_node_path_.resolve)(workingDirectory, path), path);
        const read = (0,src_evaluation/* readMetricFile */.D0)(bytes, { ...reference, path }, asked);
        for (const metric of read.metrics)
            metrics.push({ path, metric });
        files.push({ path, digest: (0,documents/* digestOf */.ol)(bytes), format: read.format });
        log.info(`${path} was read as ${read.format}`);
        for (const note of read.notes)
            log.info(`${path}: ${note}`);
    }
    refuseTwice(metrics);
    return { metrics: metrics.map(({ metric }) => metric), files };
}
/** How many problems are shown. */
const SHOWN = 10;
/** An evaluation keeps its own names, whatever its file is called: two may say the same, and their order must not decide. */
function refuseTwice(metrics) {
    const first = new Map();
    const problems = metrics.flatMap(({ path, metric }) => {
        const before = first.get((0,src_evaluation/* nameOf */.Vb)(metric));
        if (before === undefined)
            first.set((0,src_evaluation/* nameOf */.Vb)(metric), path);
        return before === undefined
            ? []
            : [{ file: path, key: metric.name, message: `is in ${before}, too`, hint: 'Keep one' }];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, SHOWN), problems.length);
}

// EXTERNAL MODULE: ./src/commands/start-command.ts
var start_command = __webpack_require__(68422);
;// CONCATENATED MODULE: ./src/commands/run-candidate.ts






/**
 * Starts the candidate's command as often as the policy says, and reads the numbers that it wrote: of each repeat after it and before the next.
 *
 * @param asked names of the metrics that the policy asks for
 * @throws MeasurementError where a repeat failed, wrote nothing, or did not measure what the others did
 */
async function runCandidate(entry, asked, frontend) {
    if (entry.repeats === 1) {
        await runOnce(entry, 1, frontend);
        return readReported(entry, asked, frontend);
    }
    refuseRows(entry);
    const repeats = [];
    for (let repeat = 1; repeat <= entry.repeats; repeat++) {
        await runOnce(entry, repeat, frontend);
        const read = await readReported(entry, asked, frontend);
        repeats.push({ ...read, files: read.files.map((file) => ({ ...file, repeat })) });
        if (repeat < entry.repeats)
            await takeAway(read.files, frontend);
    }
    return {
        metrics: (0,src_evaluation/* repeatedMetrics */.Zg)(repeats.map(({ metrics }) => metrics), entry.aggregate),
        files: repeats.flatMap(({ files }) => files)
    };
}
/** What an input or a flag adds to the policy. */
function refuseRows({ run, predictions }) {
    if (run !== undefined && predictions === undefined)
        return;
    throw new documents/* UsageError */.eb({
        key: 'candidate.repeats',
        message: run === undefined ? 'needs candidate.run' : 'of predictions are not available in this version',
        hint: 'Let candidate.run write its numbers into candidate.metrics, or leave repeats out'
    });
}
/** Read and recorded: what the next repeat does not write must not be taken for its work, nor be where it goes on from. */
async function takeAway(files, { workingDirectory }) {
    for (const { path } of files) {
        try {
            await (0,promises_.rm)((0,external_node_path_.resolve)(workingDirectory, path), { force: true });
        }
        catch (error) {
            throw new documents/* MeasurementError */.HG({
                file: path,
                message: `cannot be taken away before the next repeat (${String(error.code)})`,
                hint: 'Let candidate.run write it where files can be deleted'
            });
        }
    }
}
async function runOnce(entry, repeat, frontend) {
    if (entry.run === undefined)
        return;
    const { workingDirectory } = frontend;
    frontend.log.phase(entry.repeats === 1 ? 'running the evaluation' : `running the evaluation, ${repeat} of ${entry.repeats}`);
    const patterns = [
        ...(entry.predictions === undefined ? [] : [entry.predictions]),
        ...entry.metrics.map(({ path }) => path)
    ];
    const outputs = patterns.filter((path) => !(0,src_evaluation/* isGlob */.fg)(path));
    const earlier = (await Promise.all(patterns.map((path) => (0,src_evaluation/* globMatches */.mw)(path, workingDirectory)))).flat();
    const absolute = (path) => (0,external_node_path_.resolve)(workingDirectory, path);
    const written = await (0,src_evaluation/* expectWritten */.JR)(outputs.map(absolute), earlier.map(absolute));
    await (0,start_command/* startCommand */.S)(entry.run, {
        directory: workingDirectory,
        environment: {
            ...(0,src_evaluation/* cleanEnvironment */.hh)(frontend.environment),
            MODEL_GATE_REPEAT: String(repeat),
            MODEL_GATE_REPEATS: String(entry.repeats)
        },
        timeoutMilliseconds: entry.timeoutMilliseconds,
        log: frontend.log
    });
    await written();
}

;// CONCATENATED MODULE: ./src/commands/measure-candidate.ts








/**
 * Measures the candidate: runs its command, reads what it wrote.
 *
 * @throws MeasurementError where the command failed or what it wrote cannot be read
 */
async function measureCandidate(located, given, frontend) {
    const { policy, workspace } = located;
    const { from } = policy.candidate;
    if (from !== undefined && given.predictions === undefined && given.metrics === undefined) {
        const { referredCandidate } = await __webpack_require__.e(/* import() */ 5533).then(__webpack_require__.bind(__webpack_require__, 85533));
        return referredCandidate(from, located, frontend);
    }
    const entry = withGiven(policy, given);
    if (entry.predictions === undefined && entry.metrics.length === 0 && comparesModels(policy)) {
        throw new documents/* UsageError */.eb({
            key: 'candidate',
            message: 'says neither predictions nor metrics',
            hint: 'Write candidate.predictions, or give --predictions or --metrics'
        });
    }
    if (entry.run !== undefined)
        (0,refuse_to_start/* refuseToStart */.M)('candidate.run', workspace);
    const reported = await runCandidate(entry, (0,src_evaluation/* askedNames */.r7)(policy), frontend);
    frontend.log.phase('reading the candidate');
    const table = entry.predictions === undefined ? undefined : await (0,src_evaluation/* findFile */.qE)(entry.predictions, frontend.workingDirectory);
    const isAsked = table !== undefined && comparesModels(policy);
    const predictions = isAsked ? await readTable(table, policy, { frontend, role: 'candidate' }) : undefined;
    const metrics = (0,src_evaluation/* metricValues */.tZ)(policy, { ...(predictions && { predictions }), reported: reported.metrics });
    (0,src_evaluation/* refuseContradictions */.Dc)(metrics, reported.metrics, reported.files.map(({ path }) => path).join(', '));
    const files = await (0,src_evaluation/* modelFiles */.VC)(entry.files, frontend.workingDirectory);
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        ...(predictions && { dataset: (0,src_evaluation/* datasetOf */.gA)(predictions) }),
        metrics,
        ...(reported.files.length > 0 && { metricFiles: reported.files }),
        ...(files.length > 0 && { files }),
        ...(workspace.candidateCommit !== undefined && { commit: workspace.candidateCommit }),
        createdAt: frontend.now().toISOString()
    };
    return {
        evaluation,
        ...(predictions && { predictions }),
        files: [...new Set([...(table === undefined ? [] : [table]), ...reported.files.map(({ path }) => path)])],
        ...(table !== undefined && { table: { name: table, path: (0,external_node_path_.resolve)(frontend.workingDirectory, table) } })
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
/** A file of predictions of the working directory, as the policy's task says. */
async function readTable(path, policy, { frontend, role }) {
    if (policy.task === undefined) {
        throw new documents/* UsageError */.eb({
            key: 'task',
            message: 'is missing: without it nobody knows how to read predictions',
            hint: 'Write `task: { type: binary, positive: 1 }` or another type'
        });
    }
    const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(frontend.workingDirectory, path);
    const source = { name: path, path: absolute };
    const predictions = await (0,src_predictions/* readPredictions */.R_)(tables/* tables */.um, source, { task: policy.task, extras: (0,src_predictions/* extrasOf */.bI)(policy), role });
    const unscored = (0,src_predictions/* unscoredItems */.K6)(predictions);
    if (unscored > 0)
        frontend.log.info(`${path}: ${unscored} of ${(0,report/* plural */.LS)(predictions.rows.count, 'item')} without a score: left out`);
    return predictions;
}


/***/ }),

/***/ 67347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ baselineSideOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Jj: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
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
            ...(workspace.reportedBy !== undefined && { reportedBy: workspace.reportedBy }),
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

/***/ 39921:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ refuseToStart)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/**
 * Refuses to start a command of the policy where the files that it would run are a stranger's and the job has more than they may have.
 *
 * @throws MeasurementError that says where it is started instead
 */
function refuseToStart(key, { startsNothing }) {
    if (startsNothing === undefined)
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
        key,
        message: `is not started: ${startsNothing}`,
        hint: 'Measure on pull_request, where the code of a fork has neither, or let candidate.from name what a pipeline measured: docs/dispatch.md'
    });
}


/***/ }),

/***/ 68422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ startCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37480);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28956);
/* harmony import */ var _tool_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80895);






/**
 * Runs a command of the user beside the bundle: what decides afterwards is in memory before it starts, and a bundle that it has changed is an error.
 * No wall: the command runs as the same user, who may do anything to this process. It takes away what a few lines could do.
 *
 * @throws MeasurementError as `runCommand`, and where a file of the bundle is another one afterwards
 */
async function startCommand(...given) {
    await loadBundle();
    const before = await (0,_tool_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .toolDigest */ .P)();
    await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .runCommand */ .d1)(...given);
    if ((await (0,_tool_digest_js__WEBPACK_IMPORTED_MODULE_5__/* .toolDigest */ .P)()) === before)
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
        message: 'a command has changed the files of Model Gate itself: nothing that it measured counts',
        hint: 'Look at what the command of the policy does'
    });
}
const chunk = /^\d+\.index\.js$/;
/** Loads every part of the bundle that waits until it is asked for. Nothing is loaded twice; from source there is none. */
async function loadBundle() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).filter((name) => chunk.test(name));
    // The bundler must leave this import to Node: it is one of what the bundler has made.
    await Promise.all(names.map((name) => import(/* webpackIgnore: true */ (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).href)));
}


/***/ }),

/***/ 80895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ toolDigest)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37480);




/** Digest of the bundle that runs: of every file in its folder, with the names. A tag of an action moves, and two bundles may say the same version. */
async function toolDigest() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true, recursive: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
    const digests = [];
    for (const file of files.sort())
        digests.push(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)} ${(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file))}`);
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOf */ .ol)(digests.join('\n'));
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28956);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96784);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87229);






/**
 * A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs.
 *
 * @returns the names of the files, and the digest of `evaluation.json`
 */
async function writeFolder(folder, evaluation, { policy, table }) {
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const predictions = table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy);
    const document = { ...evaluation, ...(predictions && { predictions }) };
    const text = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .documentText */ .ZH)(_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .MF, document);
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'evaluation.json'), text);
    const files = ['evaluation.json', ...(predictions === undefined ? [] : [predictions.path])];
    return { files, digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(text) };
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


/***/ })

};
