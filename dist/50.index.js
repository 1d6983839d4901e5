export const id = 50;
export const ids = [50];
export const modules = {

/***/ 1235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ gateModel),
/* harmony export */   n: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7349);
/* harmony import */ var _comparison_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6778);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1795);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6870);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5049);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(118);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7347);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3252);












/**
 * The whole gate for one model. What goes wrong while measuring becomes a report with the verdict `error`, so that no stale report stays.
 *
 * Baselines are read before the candidate's code runs: what it writes cannot be taken for a standard.
 */
async function gateModel(located, flags, frontend) {
    const { policy } = located;
    let found = { tried: [] };
    try {
        frontend.log.phase(`${policy.model}: looking for the baseline`);
        const references = flags.baseline.length > 0 ? flags.baseline : (policy.baseline?.from ?? []);
        found = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveBaseline */ .o)(references, located, frontend);
        const anchor = policy.baseline?.anchor === undefined
            ? undefined
            : await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_11__/* .resolveBaseline */ .o)([policy.baseline.anchor], located, frontend);
        const candidate = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_9__/* .measureCandidate */ .U)(policy, flags, frontend);
        const baseline = await onTheSameRows(candidate, found, { policy, frontend });
        frontend.log.phase(`${policy.model}: comparing`);
        const sides = {
            candidate,
            ...(baseline.side && { baseline: baseline.side }),
            ...(anchor?.side && { anchor: anchor.side })
        };
        const report = judged(sides, { located, flags, frontend, found, measuredAgain: baseline.again });
        frontend.log.phase('');
        return { report, candidate };
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG))
            throw error;
        const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)({ located, frontend, found, seed: flags.seed ?? 0, sameData: 'no-baseline' });
        return { report: (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(linesOf(error), policy, provenance) };
    }
}
/** Every problem and every hint is a line of its own. */
function linesOf({ message }) {
    return message
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function judged(sides, of) {
    const { policy } = of.located;
    const seed = of.flags.seed ?? seedOf(sides);
    const comparison = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD)(sides, policy, seed);
    const sameData = of.measuredAgain ? 're-evaluated' : comparison.sameData;
    const checks = [...comparison.checks, ...baselineChecks(policy, of, { ...comparison, sameData })];
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)({ ...of, ...sides, seed, sameData });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(checks, policy, withNotes(provenance, comparison, of));
}
function withNotes(provenance, comparison, { measuredAgain, flags, located }) {
    const overruled = [
        ...(flags.baseline.length > 0 && (located.policy.baseline?.from.length ?? 0) > 0
            ? ['--baseline was used instead of baseline.from']
            : []),
        ...(flags.predictions !== undefined && located.policy.candidate.predictions !== undefined
            ? ['--predictions was used instead of candidate.predictions']
            : []),
        ...(flags.metrics !== undefined && located.policy.candidate.metrics.length > 0
            ? ['--metrics was used instead of candidate.metrics']
            : [])
    ];
    const again = measuredAgain ? ['Production was measured again in this run'] : [];
    const unproven = comparison.sameData === 'not-proven' ? ['Same data not proven: a side has no digest of its rows'] : [];
    return { ...provenance, notes: [...again, ...unproven, ...overruled, ...comparison.notes] };
}
function baselineChecks(policy, { found, frontend, measuredAgain }, { sameData }) {
    const age = found.side === undefined || measuredAgain ? undefined : (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ageCheck */ .cp)(policy, found.madeAt, frontend.now());
    return [age, (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .dataCheck */ .b_)(policy, sameData)].filter((check) => check !== undefined);
}
/** Production's rows, measured again where they are of other data and the policy says how. */
async function onTheSameRows(candidate, found, { policy, frontend }) {
    const { baseline } = policy;
    const standing = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(candidate, found.side, policy.task);
    const comparable = found.side === undefined || standing.kind !== 'obstacle';
    if (comparable || baseline?.run === undefined || baseline.predictions === undefined)
        return { again: false, ...(found.side && { side: found.side }) };
    frontend.log.phase('measuring production again');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'model-gate-baseline-'));
    try {
        const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .expectWritten */ .JR)([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(frontend.workingDirectory, baseline.predictions)]);
        await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommand */ .d1)(baseline.run, {
            directory: frontend.workingDirectory,
            environment: {
                ...(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanEnvironment */ .hh)(frontend.environment),
                MODEL_GATE_BASELINE_URI: found.reference ?? '',
                MODEL_GATE_BASELINE_VERSION: found.side?.evaluation.commit ?? '',
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
    const predictions = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_9__/* .readTable */ .x)(baseline.predictions, policy, { frontend, role: 'baseline' });
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

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7349);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6870);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8545);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1937);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2205);








/** Looks for production's numbers. Standards come from the commit that judges, where one is named. */
async function resolveBaseline(references, { policy, standards }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => open(reference, frontend.workingDirectory, standards),
        readers: {
            predictions: (source) => (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_6__/* .tables */ .um, source, { ...rowsOf(policy), role: 'baseline' }),
            metrics: (bytes, name) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, { path: name, format: 'auto' }).metrics
        },
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()
    });
}
function rowsOf(policy) {
    if (policy.task !== undefined)
        return { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_5__/* .extrasOf */ .bI)(policy) };
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
        key: 'task',
        message: "is missing: without it nobody knows how to read the baseline's predictions",
        hint: 'Write `task: { type: binary }` or another type'
    });
}
async function open(reference, directory, standards) {
    if (reference.scheme === 'git') {
        if (reference.ref === 'base' && standards !== undefined)
            return atCommit(standards, (path) => path);
        (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseBase */ .eM)(reference);
        const repository = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gitRepository */ .x)(directory, reference.ref);
        return {
            shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository),
            madeAt: await repository.committedAt(),
            detail: `commit ${repository.commit.slice(0, 12)}`
        };
    }
    return standards === undefined ? { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskShelf */ .oh)(directory) } : standard(reference.path, directory, standards);
}
/**
 * A `file:` is a standard: taken from the commit that judges where that tracks it. What only the head tracks, the pull request brought along, and
 * it is none. What neither tracks was made in this run.
 */
async function standard(path, directory, standards) {
    const tracked = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .inRepository */ .yJ)(standards, path);
    if ((await standards.repository.list(tracked)).length > 0)
        return atCommit(standards, (inside) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .inRepository */ .yJ)(standards, inside));
    const head = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_4__/* .gitRepository */ .x)(directory, 'HEAD');
    if ((await head.list(tracked)).length > 0)
        return undefined;
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskShelf */ .oh)(directory), detail: 'made in this run' };
}
async function atCommit({ repository }, pathOf) {
    const shelf = (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository);
    return {
        shelf: { read: (path) => shelf.read(pathOf(path)), names: (folder) => shelf.names(pathOf(folder)) },
        madeAt: await repository.committedAt(),
        detail: `commit ${repository.commit.slice(0, 12)}`
    };
}


/***/ }),

/***/ 7050:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./src/commands/configured.ts
var configured = __webpack_require__(3324);
// EXTERNAL MODULE: ./src/commands/gate-model.ts
var gate_model = __webpack_require__(1235);
// EXTERNAL MODULE: ./src/commands/parameters.ts
var parameters = __webpack_require__(9032);
// EXTERNAL MODULE: ./src/commands/print-reports.ts + 20 modules
var print_reports = __webpack_require__(3853);
// EXTERNAL MODULE: ./src/commands/workspace.ts + 27 modules
var workspace = __webpack_require__(2205);
// EXTERNAL MODULE: ./src/commands/write-atomically.ts
var write_atomically = __webpack_require__(7229);
// EXTERNAL MODULE: ./src/documents/index.ts + 10 modules
var documents = __webpack_require__(1795);
;// CONCATENATED MODULE: ./src/commands/several-models.ts

/** A file of predictions belongs to one model. */
function refuseFlagsForSeveral(policies, given) {
    if (policies.length < 2)
        return;
    const flags = [
        ...(given.predictions === undefined ? [] : ['--predictions']),
        ...(given.metrics === undefined ? [] : ['--metrics']),
        ...((given.baseline?.length ?? 0) === 0 ? [] : ['--baseline'])
    ];
    if (flags.length === 0)
        return;
    throw new documents/* UsageError */.eb(flags.map((flag) => ({
        message: `${flag} is given with ${policies.length} policies, and nobody knows for which model`,
        hint: 'Write it into the policies'
    })));
}

;// CONCATENATED MODULE: ./src/commands/run.ts









const run_parameters = schemas/* object */.Ikc({
    policy: parameters/* shared */.u.policy,
    predictions: parameters/* shared */.u.predictions,
    metrics: parameters/* shared */.u.metrics,
    baseline: parameters/* shared */.u.baseline,
    output: parameters/* shared */.u.output,
    json: schemas/* string */.YjP().optional().describe('Write report.json here as well').meta({ where: 'cli', placeholder: 'FILE' }),
    format: parameters/* shared */.u.format,
    'policy-ref': parameters/* shared */.u.policyRef,
    now: parameters/* shared */.u.now,
    seed: parameters/* shared */.u.seed,
    quiet: parameters/* shared */.u.quiet,
    'no-color': parameters/* shared */.u['no-color']
});
/** The whole gate. */
const run = {
    name: 'run',
    summary: 'the whole gate: evaluate, compare with the baseline, decide',
    description: 'Measures the candidate (candidate.run, or the files that an earlier step wrote), finds the baseline, compares the two on the same rows, and ' +
        'decides by the policy. Writes report.json and report.md into the output folder and prints the report.',
    examples: [
        'model-gate run',
        'model-gate run --predictions candidate.csv --baseline file:production.csv',
        'model-gate run --policy-ref origin/main --format markdown'
    ],
    parameters: run_parameters,
    run: async (given, terminal) => {
        const frontend = (0,configured/* configured */.t)(terminal, given);
        const standards = await (0,workspace/* standardsAt */.gD)(given['policy-ref'], frontend.workingDirectory);
        const policies = await (0,workspace/* loadPolicies */.hd)(given.policy, frontend, standards);
        refuseFlagsForSeveral(policies, given);
        const reports = [];
        for (const located of policies) {
            const { report } = await (0,gate_model/* gateModel */.B)(located, given, frontend);
            reports.push(report);
        }
        await (0,print_reports/* writeReports */.Li)(reports, given.output, frontend);
        if (given.json !== undefined) {
            await (0,write_atomically/* writeAtomically */.v)((0,external_node_path_.resolve)(frontend.workingDirectory, given.json), (0,print_reports/* rendered */.gj)(reports, 'json', frontend));
        }
        frontend.print((0,print_reports/* rendered */.gj)(reports, given.format, frontend));
        return (0,print_reports/* exitCodeOf */.FO)(reports);
    }
};


/***/ })

};
