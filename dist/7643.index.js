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
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13324);
/* harmony import */ var _contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86479);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58684);
/* harmony import */ var _load_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93695);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35282);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39032);
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56193);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85405);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6390);












const parameters = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.onePolicy,
    predictions: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.predictions,
    metrics: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.metrics,
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u['working-directory'],
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.output,
    leg: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.leg,
    upload: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.upload,
    sha: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.sha,
    'github-token': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u['github-token'],
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.now,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.quiet
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
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .t)(terminal, given);
        const host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_8__/* .hostOf */ .w4)(frontend, given);
        const workspace = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceOf */ .B3)(host, frontend, given);
        const policies = await (0,_relevance_js__WEBPACK_IMPORTED_MODULE_7__/* .withRelevance */ .cx)(await (0,_load_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicies */ .h)([given.policy], workspace), frontend);
        (0,_contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseContradictingInputs */ .b)(policies, given, frontend);
        const [located] = policies;
        const { policy, notRelevant } = located;
        if (notRelevant !== undefined)
            return (0,_relevance_js__WEBPACK_IMPORTED_MODULE_7__/* .passBy */ .tY)(policy, notRelevant, frontend);
        const { evaluation, table } = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_5__/* .measureCandidate */ .U7)(located, given, frontend);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output);
        const files = await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFolder */ .C)(folder, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(evaluation, frontend.environment), { policy, table });
        frontend.log.phase('');
        const rows = evaluation.dataset?.rows;
        frontend.print(`${given.output}/evaluation.json: ${evaluation.metrics.length} metrics${rows === undefined ? '' : ` of ${rows} rows`}\n`);
        await frontend.publish({ outputs: { evaluation: `${given.output}/evaluation.json` } });
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_11__/* .handOver */ .C)({ model: policy.model, kind: 'evaluation', folder, files }, given, { host, frontend });
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
    const { hasArtifacts, uploadDocument } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__, 38109));
    const { legOf } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(8646)]).then(__webpack_require__.bind(__webpack_require__, 68646));
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
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/evaluation/index.ts + 20 modules
var src_evaluation = __webpack_require__(8277);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/tables/index.ts + 67 modules
var tables = __webpack_require__(96467);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/commands/read-reported.ts



/** Reads the metric files that lie there now. */
async function readReported({ metrics: references }, { workingDirectory, log }) {
    const metrics = [];
    const files = [];
    for (const reference of references) {
        const path = await (0,src_evaluation/* findFile */.qE)(reference.path, workingDirectory, 'metrics');
        const bytes = await (0,src_evaluation/* readRegularFile */.XF)((0,external_node_path_.resolve)(workingDirectory, path), path);
        const read = (0,src_evaluation/* readMetricFile */.D0)(bytes, { ...reference, path });
        for (const metric of read.metrics)
            metrics.push(metric);
        files.push({ path, digest: (0,documents/* digestOf */.ol)(bytes), format: read.format });
        log.info(`${path} was read as ${read.format}`);
        for (const note of read.notes)
            log.info(`${path}: ${note}`);
    }
    return { metrics, files };
}

;// CONCATENATED MODULE: ./src/commands/run-candidate.ts





/**
 * Starts the candidate's command as often as the policy says, and reads the numbers that it wrote: of each repeat after it and before the next.
 *
 * @throws MeasurementError where a repeat failed, wrote nothing, or did not measure what the others did
 */
async function runCandidate(entry, frontend) {
    if (entry.repeats === 1) {
        await runOnce(entry, 1, frontend);
        return readReported(entry, frontend);
    }
    refuseRows(entry);
    const repeats = [];
    for (let repeat = 1; repeat <= entry.repeats; repeat++) {
        await runOnce(entry, repeat, frontend);
        const read = await readReported(entry, frontend);
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
    await (0,src_evaluation/* runCommand */.d1)(entry.run, {
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
        const { referredCandidate } = await Promise.all(/* import() */[__webpack_require__.e(442), __webpack_require__.e(7034), __webpack_require__.e(5533)]).then(__webpack_require__.bind(__webpack_require__, 85533));
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
    const reported = await runCandidate(entry, frontend);
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
    return (0,predictions/* readPredictions */.R_)(tables/* tables */.um, { name: path, path: absolute }, { task: policy.task, extras: (0,predictions/* extrasOf */.bI)(policy), role });
}


/***/ }),

/***/ 85405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ lookedUp),
/* harmony export */   B3: () => (/* binding */ workspaceOf),
/* harmony export */   GV: () => (/* binding */ hostAsTold),
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
    const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(442), __webpack_require__.e(7034), __webpack_require__.e(8109), __webpack_require__.e(3432)]).then(__webpack_require__.bind(__webpack_require__, 3432));
    return githubHost(frontend, given);
}
/** The host with the pull request of the commit that an input names, or that another run was for. */
async function lookedUp(host) {
    const { run, connection } = host;
    if (run.named !== true && run.triggeredBy === undefined)
        return host;
    const { withPullRequest, withTriggeringPull } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__, 38109));
    const found = run.named === true ? withPullRequest : withTriggeringPull;
    return { ...host, run: await found(connection, run) };
}
/** Where a command reads from: a terminal from a checkout, an action from a repository of GitHub. */
async function workspaceOf(host, frontend, given) {
    if (host === undefined)
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutWorkspace */ .c)(given['policy-ref'], frontend);
    const { githubWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(442), __webpack_require__.e(7034), __webpack_require__.e(8109), __webpack_require__.e(3432)]).then(__webpack_require__.bind(__webpack_require__, 3432));
    return githubWorkspace(host, frontend);
}


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


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8277);
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


/***/ })

};
