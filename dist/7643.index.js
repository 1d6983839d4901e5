export const id = 7643;
export const ids = [7643];
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

/***/ 86479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseContradictingInputs)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/**
 * An input of an action fills what a policy leaves out. On a command line a flag wins, and the report says so.
 *
 * @throws UsageError where an input says otherwise than the policy
 */
function refuseContradictingInputs(policies, given, { kind }) {
    if (kind === 'terminal')
        return;
    const problems = policies.flatMap(({ policy, path }) => {
        const { candidate, baseline, drift } = policy;
        return [
            ...contradiction(path, 'predictions', [given.predictions], [candidate.predictions]),
            ...contradiction(path, 'metrics', [given.metrics], candidate.metrics.map((file) => file.path)),
            ...contradiction(path, 'baseline', given.baseline ?? [], baseline?.from ?? []),
            ...contradiction(path, 'reference', [given.reference], [drift && sourceText(drift.reference)]),
            ...contradiction(path, 'current', [given.current], [drift?.current && sourceText(drift.current)])
        ];
    });
    if (problems.length > 0)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(problems);
}
const keys = {
    predictions: 'candidate.predictions',
    metrics: 'candidate.metrics',
    baseline: 'baseline.from',
    reference: 'drift.reference',
    current: 'drift.current'
};
function sourceText(source) {
    return source.kind === 'file' ? source.path : source.kind;
}
function contradiction(file, input, given, written) {
    const [asked, said] = [given, written].map((texts) => texts.filter((text) => text !== undefined));
    if (asked.length === 0 || said.length === 0 || asked.join('\n') === said.join('\n'))
        return [];
    return [
        {
            file,
            key: keys[input],
            message: `is ${said.map((text) => JSON.stringify(text)).join(', ')}, and the input ${input} is ${asked.map((text) => JSON.stringify(text)).join(', ')}`,
            hint: 'Leave the input out: the policy says it'
        }
    ];
}


/***/ }),

/***/ 17643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34428);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13324);
/* harmony import */ var _contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86479);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(58684);
/* harmony import */ var _load_policies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63977);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35282);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76638);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39032);
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(56193);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85405);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6390);














const parameters = zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.onePolicy,
    predictions: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.predictions,
    metrics: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.metrics,
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u['working-directory'],
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.output,
    leg: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.leg,
    upload: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.upload,
    sha: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.sha,
    'github-token': _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u['github-token'],
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.now,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.quiet
});
/** Measures the candidate. Its output is also what a baseline folder is. */
const evaluate = {
    name: 'evaluate',
    summary: 'measure the candidate',
    description: 'Runs candidate.run where the policy has one, reads predictions and metric files, and writes evaluation.json with predictions.csv (the columns ' +
        'that the policy needs) into the output folder. Such a folder is a baseline. Decides nothing.',
    examples: ['model-gate evaluate', 'model-gate evaluate --predictions candidate.csv --output metrics/production'],
    parameters,
    outputs: {
        evaluation: 'Path of evaluation.json',
        'artifact-url': 'Address of the artifact that hands it to later jobs'
    },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .t)(terminal, given);
        // A folder that was named may be production's: it is replaced when there is something to replace it with.
        if (given.output === _output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .usualOutput */ .sn)
            await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .forgetEvaluation */ .mb)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, _output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .usualOutput */ .sn));
        const host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_10__/* .hostOf */ .w4)(frontend, given);
        const workspace = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_10__/* .workspaceOf */ .B3)(host, frontend, given);
        const policies = await (0,_relevance_js__WEBPACK_IMPORTED_MODULE_9__/* .withRelevance */ .c)(await (0,_load_policies_js__WEBPACK_IMPORTED_MODULE_5__/* .loadPolicies */ .h)([given.policy], workspace), frontend);
        (0,_contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseContradictingInputs */ .b)(policies, given, frontend);
        const [located] = policies;
        const { policy, notRelevant } = located;
        if (notRelevant !== undefined)
            return (0,_relevance_js__WEBPACK_IMPORTED_MODULE_9__/* .passBy */ .t)(policy, notRelevant, frontend);
        const { evaluation, table } = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_6__/* .measureCandidate */ .U7)(located, given, frontend);
        const folder = await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .openOutput */ .c1)(given.output, frontend);
        const { files } = await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .writeFolder */ .C)(folder, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(evaluation, frontend.environment), { policy, table });
        frontend.log.phase('');
        const rows = evaluation.dataset?.rows;
        frontend.print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMetrics */ .qF)(evaluation.metrics, frontend)}\n${given.output}/evaluation.json: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(evaluation.metrics.length, 'metric')}${rows === undefined ? '' : ` of ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows, 'row')}`}\n`);
        await frontend.publish({ outputs: { evaluation: `${given.output}/evaluation.json` } });
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_13__/* .handOver */ .C)({ model: policy.model, kind: 'evaluation', folder, files }, given, { host, frontend });
        return 0;
    }
};


/***/ }),

/***/ 58684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/** Hands a document to later jobs of the workflow, where this is one and it has an artifact service. */
async function handOver({ model, kind, folder, files }, { upload, leg }, { host, frontend }) {
    if (host === undefined || upload === 'never')
        return;
    const { hasArtifacts, uploadDocument } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781));
    const { legOf } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(8646)]).then(__webpack_require__.bind(__webpack_require__, 68646));
    if (!hasArtifacts(frontend.environment)) {
        frontend.log.info('there is no artifact service here: documents are not handed to later jobs');
        return;
    }
    const name = { model, kind, leg: legOf(leg) };
    const url = await uploadDocument(name, { folder, files }, { ...frontend, run: host.run });
    if (url !== undefined)
        await frontend.publish({ outputs: { 'artifact-url': url } });
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

/***/ 56193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withRelevance),
/* harmony export */   t: () => (/* binding */ passBy)
/* harmony export */ });
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42288);
/* harmony import */ var _standard_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51287);
/* harmony import */ var _tree_difference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90090);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/**
 * Policies with what a proposal has to do with their models. It is the difference of two whole trees, at any size: a renamed file is one less and
 * one more. What is not proposed is judged whatever it changes.
 */
async function withRelevance(policies, { log }) {
    return Promise.all(policies.map(async (located) => {
        const { policy, workspace } = located;
        const { standards } = workspace;
        if (policy.paths === undefined || standards?.proposal !== true || isSameCommit(standards))
            return located;
        const difference = await (0,_tree_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .differenceOf */ .Pq)(standards);
        if (isConcerned(located, { standards, difference, log }))
            return located;
        return { ...located, notRelevant: { changedFiles: difference.changed.length, paths: [...policy.paths] } };
    }));
}
/** Ends a part of the gate that has nothing to do: it leaves no document, and `gate` sees for itself that none is needed. */
function passBy({ model }, why, { print, log }) {
    log.phase('');
    print(`${model}: ${(0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_0__/* .notRelevantSummary */ .Tb)(why)}; nothing was measured\n`);
    return 0;
}
/** Whether a proposal concerns a model, or may. */
function isConcerned(located, { standards, difference, log }) {
    const { model, paths = [] } = located.policy;
    const { changed, files, links } = difference;
    const dead = deadPaths(paths, standards, files);
    for (const path of dead)
        log.warning(`${model}: paths: ${JSON.stringify(path)} matches no file, neither before nor after`);
    // A list that stands for nothing would switch the gate off for good.
    if (dead.length === paths.length)
        return true;
    const patterns = patternsOf(located, standards);
    const link = links.find((path) => patterns.some((pattern) => mayLeadInto(pattern, path)));
    if (link !== undefined)
        log.info(`${model}: judged, as ${JSON.stringify(link)} is a symbolic link: what it stands for is not known`);
    return (link !== undefined ||
        changed.some((each) => isOpaque(each) || patterns.some((pattern) => (0,_tree_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .standsFor */ .jE)(pattern, each.path))));
}
/** As where a pull request was looked for and not found: what it changes nobody knows. */
function isSameCommit({ repository, head }) {
    return repository.commit === head.commit;
}
/** Symbolic links and submodules: what stands behind them, no tree says. */
const opaque = [_tree_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolicLink */ .L$, '160000'];
function isOpaque({ modes }) {
    return modes.some((mode) => opaque.includes(mode));
}
/** What concerns a model: its paths, the policy, and the files that the policy names. */
function patternsOf({ policy, path }, standards) {
    return [
        ...[...(policy.paths ?? []), ...measuredFiles(policy)].map((file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(standards, file)),
        ...(0,_standard_files_js__WEBPACK_IMPORTED_MODULE_1__/* .standardFiles */ .r)(policy, standards).map(({ file }) => file),
        (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)({ prefix: standards.policyPrefix }, path)
    ];
}
/** Whether files that a pattern stands for may be elsewhere, behind a symbolic link among them or above them. */
function mayLeadInto(pattern, link) {
    const folders = pattern.split('/');
    const mark = folders.findIndex((folder) => folder === '' || /[^\w. -]/.test(folder));
    const beginning = (mark === -1 ? folders : folders.slice(0, mark)).join('/');
    return beginning === '' || `${link}/`.startsWith(`${beginning}/`) || beginning.startsWith(`${link}/`);
}
/** Files that a policy names of what is measured, relative to the working directory. */
function measuredFiles({ candidate, baseline, drift }) {
    return [
        ...candidate.measuredBy,
        ...candidate.files,
        ...(0,_standard_files_js__WEBPACK_IMPORTED_MODULE_1__/* .ownFiles */ .a)(candidate),
        ...(drift?.current?.kind === 'file' ? [drift.current.path] : []),
        ...(baseline?.predictions === undefined ? [] : [baseline.predictions])
    ];
}
function deadPaths(paths, standards, files) {
    return paths.filter((path) => {
        const pattern = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(standards, path);
        return !files.some((file) => (0,_tree_difference_js__WEBPACK_IMPORTED_MODULE_2__/* .standsFor */ .jE)(pattern, file));
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

/***/ 85405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   GV: () => (/* binding */ hostAsTold),
/* harmony export */   Q3: () => (/* binding */ decidingHost),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62743);

/** The GitHub that an action is a step on; undefined on a terminal. */
async function hostOf(frontend, given) {
    const host = await hostAsTold(frontend, given);
    return host && lookedUp(host);
}
/** As `hostOf`, before anything is asked of GitHub. What only GitHub needs is loaded only there. */
async function hostAsTold(frontend, given) {
    if (frontend.kind === 'terminal')
        return undefined;
    const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(3432)]).then(__webpack_require__.bind(__webpack_require__, 3432));
    return githubHost(frontend, given);
}
/** The host of a command that decides. Whatever its event says, it is for the base branch that the pull request has now. */
async function decidingHost(host) {
    const found = await lookedUp(host);
    const { withPresentBase } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781));
    return { ...found, run: await withPresentBase(found.connection, found.run) };
}
/** The host with the pull request of the commit that an input names, or that another run was for. */
async function lookedUp(host) {
    const { run, connection } = host;
    if (run.named !== true && run.triggeredBy === undefined)
        return host;
    const { withPullRequest, withTriggeringPull } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781));
    const found = run.named === true ? withPullRequest : withTriggeringPull;
    return { ...host, run: await found(connection, run) };
}
/** Where a command reads from: a terminal from a checkout, an action from a repository of GitHub. */
async function workspaceOf(host, frontend, given) {
    if (host === undefined)
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutWorkspace */ .c)(given['policy-ref'], frontend);
    const { githubWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(3432)]).then(__webpack_require__.bind(__webpack_require__, 3432));
    return githubWorkspace(host, frontend);
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


/***/ }),

/***/ 42288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* reexport */ decide),
  $x: () => (/* reexport */ effectOf),
  kS: () => (/* reexport */ failedReport),
  bV: () => (/* reexport */ notRelevantReport),
  Tb: () => (/* reexport */ notRelevantSummary),
  rv: () => (/* reexport */ obstaclesToPromotion)
});

// UNUSED EXPORTS: applyWaivers, waiverNotes

// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var src_drift = __webpack_require__(92835);
;// CONCATENATED MODULE: ./src/verdict/demanded.ts

/** The checks, and a missing one for each part of the policy that none of them answers: what is not there must not pass. */
function withDemanded(checks, { drift, dataContract }) {
    const missing = [
        ...(drift === undefined || checks.some(answersDrift) ? [] : [(0,src_drift/* noColumn */.gd)(drift, unanswered)]),
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
const unanswered = {
    reason: 'The policy asks for drift, and no document answers it.',
    nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
};
function contractMissing(path) {
    return {
        id: 'table/contract',
        family: 'table',
        subject: 'contract',
        status: 'missing',
        limits: [],
        severity: 'block',
        reason: `The policy asks for the data contract ${JSON.stringify(path)}, and no document answers it.`,
        nextStep: 'Look at the job that should have held the data against it: its document was not made, or not handed on.'
    };
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

// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
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
    const all = (0,comparison/* countInWords */.K4)(checks.length);
    if (counts.length === 0)
        return `${(0,comparison/* countInWords */.K4)(passed)} of ${all} ${checks.length === 1 ? 'check' : 'checks'} passed`;
    const tail = passed === 0 ? [] : [`${(0,comparison/* countInWords */.K4)(passed)} of ${all} passed`];
    return [...counts, ...tail].join(', ');
}
/**
 * The one line of a run that measured nothing: the first cause, without what to do about it. Not cut: half a secret would not be known as one.
 *
 * @example failureSummary(['a.csv: does not exist']) // => 'nothing trustworthy was measured: a.csv: does not exist'
 */
function failureSummary(errors) {
    const [first, ...others] = errors;
    const said = 'nothing trustworthy was measured';
    if (first === undefined)
        return said;
    const more = others.length === 0 ? '' : `, and ${(0,comparison/* countInWords */.K4)(others.length)} more`;
    return `${said}: ${first.split('\n', 1)[0]}${more}`;
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
    const text = `${(0,comparison/* countInWords */.K4)(of.length)} ${of.length === 1 ? one : many}`;
    const waived = of.filter(({ waiver }) => waiver !== undefined).length;
    const strict = of.filter((check) => blocking.includes(check)).length;
    if (status === 'fail' && waived > 0)
        return `${text} (${(0,comparison/* countInWords */.K4)(waived)} waived)`;
    const harmless = of.length - strict;
    if (status === 'fail' && harmless > 0 && strict > 0)
        return `${text} (${(0,comparison/* countInWords */.K4)(harmless)} not blocking)`;
    if (status === 'fail' && harmless > 0)
        return `${text} (not blocking)`;
    const soft = status === 'inconclusive' || status === 'no-baseline' || status === 'not-judged';
    return soft && strict > 0 ? `${text} (${(0,comparison/* countInWords */.K4)(strict)} must be conclusive)` : text;
}

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
;// CONCATENATED MODULE: ./src/verdict/waiver-notes.ts

/** What somebody must do about a waiver, a sentence each: it ended, ends soon, covers less than what happened, or nothing at all. */
function waiverNotes(waivers) {
    return waivers.flatMap((waiver) => {
        const said = sentenceOf(waiver);
        return said === undefined ? [] : [`The waiver of ${waiver.rule} for ${waiver.check} (${waiver.owner}) ${said}`];
    });
}
function sentenceOf({ state, until, expiresInDays: days }) {
    if (state === 'expired')
        return `ended on ${until} and counts no more`;
    if (state === 'unmatched')
        return 'matches no check: mend its id, or take it out';
    if (state === 'exceeded')
        return 'does not cover what happened: the limit is broken beyond its up-to';
    if (days > documents/* WARNED_DAYS */.Eq)
        return undefined;
    return days === 0 ? `ends today, ${until}` : `ends in ${days} ${days === 1 ? 'day' : 'days'}, on ${until}`;
}

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
        expiresInDays: (0,documents/* daysBetween */.YM)(today, until)
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
        waivers: [...outcomes],
        notes: [...provenance.notes, ...waiverNotes(outcomes)]
    };
}
/** The report of a run that measured nothing trustworthy. It blocks. */
function failedReport(errors, policy, provenance) {
    return {
        ...decide_frame(policy, provenance),
        verdict: 'error',
        blocked: true,
        summary: failureSummary(errors),
        errors: [...errors]
    };
}
/**
 * The report of a model that a proposal has nothing to do with: nothing was judged, which is a pass, and said to be no judgement.
 *
 * @param jobs checks on the jobs before this one: those that did not succeed block all the same
 */
function notRelevantReport(why, policy, { jobs, ...provenance }) {
    const blocked = jobs.some(({ status }) => status !== 'pass');
    return {
        ...decide_frame(policy, provenance),
        verdict: blocked ? 'error' : 'pass',
        blocked,
        summary: blocked ? summarise(jobs, jobs) : notRelevantSummary(why),
        checks: [...jobs],
        notRelevant: why
    };
}
/**
 * Why nothing is judged, in a line.
 *
 * @example notRelevantSummary({ changedFiles: 12, paths: ['models/**'] }) // => 'not relevant: none of 12 changed files is under models/**'
 */
function notRelevantSummary({ changedFiles, paths }) {
    if (changedFiles === 0)
        return 'not relevant: no file is changed';
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    const under = `under ${paths.slice(0, 5).join(', ')}${more}`;
    return changedFiles === 1
        ? `not relevant: the changed file is not ${under}`
        : `not relevant: none of ${changedFiles} changed files is ${under}`;
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
        policy: {
            digest: policy.digest,
            ...(policy.floor && { floor: { ...policy.floor } }),
            effective: { ...policy.source }
        },
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
 * The gate must not block, nor be overridden, and no check of the model or its data may be failed (unwaived), missing or incomparable; what holds against the anchor
 * must have passed. Inconclusive, not judged and without a baseline do not stop it: the first promotion has no baseline.
 */
function obstaclesToPromotion({ blocked, summary, checks, notRelevant, override }) {
    const stopped = checks.filter(stops).map(({ id, status }) => `${id} is ${status}`);
    if (notRelevant !== undefined)
        return ['nothing was measured: the change has nothing to do with the model'];
    return [...(blocked || override !== undefined ? [`the gate blocks: ${summary}`] : []), ...stopped];
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
