export const id = 2881;
export const ids = [2881];
export const modules = {

/***/ 66983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ commentModeOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);

/**
 * When the comment of some models is written: as their policies say, else as the input does, the most talkative of them.
 *
 * @throws UsageError where the input says otherwise than a policy
 */
function commentModeOf(policies, input) {
    const other = policies.find(({ comment }) => comment !== undefined && input !== undefined && comment !== input);
    if (other !== undefined) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
            message: `the input comment is ${String(input)}, and report.comment of the policy of ${other.model} is ${String(other.comment)}`,
            hint: 'Leave the input out'
        });
    }
    const modes = policies.map(({ comment }) => comment ?? input ?? 'on-change');
    return _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commentModes */ .sw.find((mode) => modes.includes(mode)) ?? 'on-change';
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

/***/ 7443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jobChecks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);


const jobSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ result: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
/**
 * A check for each job before this one: only success is success. Everything else (failure, cancelled, skipped, a word that nobody knows) is an
 * error, which no policy turns off.
 *
 * @param needs `${{ toJSON(needs) }}`; no checks without
 * @throws UsageError where it is empty or not what GitHub writes
 */
function jobChecks(needs) {
    if (needs === undefined)
        return [];
    const jobs = readNeeds(needs);
    if (jobs.length === 0) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
            message: 'the input needs names no job',
            hint: 'Write needs: [evaluate] in the job, or leave the input out'
        });
    }
    return jobs.map(([name, result]) => ({
        id: `job/${name}`,
        family: 'job',
        subject: name,
        status: result === 'success' ? 'pass' : 'error',
        severity: 'block',
        limits: [],
        reason: result === 'success'
            ? 'The job succeeded.'
            : `The job ${JSON.stringify(name)} ended with ${JSON.stringify(result)}.`,
        nextStep: result === 'success' ? '' : 'Look at the log of that job; only success counts.'
    }));
}
/** Jobs and their results, one by one: of a record, zod leaves a job called `__proto__` out. */
function readNeeds(text) {
    const needs = parsed(text);
    const entries = typeof needs === 'object' && needs !== null && !Array.isArray(needs) ? Object.entries(needs) : undefined;
    const jobs = entries?.map(([name, job]) => [name, jobSchema.safeParse(job).data?.result]);
    if (jobs?.every((job) => job[1] !== undefined) === true)
        return jobs;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        message: 'the input needs is not what GitHub writes',
        hint: 'Write needs: ${{ toJSON(needs) }}'
    });
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 24091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keepForPromotion),
/* harmony export */   l: () => (/* binding */ isProposal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57034);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62251);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20442);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87229);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6390);







/**
 * Leaves what was measured as a baseline folder beside the report, for `promote`; none where nothing was, and none of an earlier run. What is only
 * proposed is never promoted, so that a pull request does not pay for it.
 */
async function keepForPromotion({ candidate, profile }, { policy, folder }, { workingDirectory, environment }) {
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, folder, 'evaluation');
    await forget((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, 'evaluation.json'));
    if (candidate === undefined || isProposal(environment))
        return;
    const { evaluation, table } = candidate;
    await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .writeFolder */ .C)(kept, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(evaluation, environment), { policy, table });
    if (profile !== undefined)
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(kept, 'profile.json'), (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .profileText */ .z1)((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(profile, environment)));
}
/** Takes away the evaluation of an earlier run; a file of the user's is left. */
async function forget(path) {
    const earlier = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path).catch(() => undefined);
    if (earlier !== undefined && (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isEvaluation */ .lZ)(earlier))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path);
}
/** Whether a workflow runs for something that is not merged yet. */
function isProposal({ GITHUB_EVENT_NAME: event = '' }) {
    return /^(pull_request|merge_group)/.test(event);
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

/***/ 66763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ productionOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);
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


/***/ }),

/***/ 92881:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/commands/comment-mode.ts
var comment_mode = __webpack_require__(66983);
// EXTERNAL MODULE: ./src/commands/configured.ts
var configured = __webpack_require__(13324);
// EXTERNAL MODULE: ./src/commands/contradicting-inputs.ts
var contradicting_inputs = __webpack_require__(86479);
// EXTERNAL MODULE: ./src/commands/gate-model.ts
var gate_model = __webpack_require__(91235);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/commands/hand-over.ts
var hand_over = __webpack_require__(58684);
// EXTERNAL MODULE: ./src/commands/write-atomically.ts
var write_atomically = __webpack_require__(87229);
// EXTERNAL MODULE: ./src/commands/write-folder.ts
var write_folder = __webpack_require__(6390);
;// CONCATENATED MODULE: ./src/commands/hand-over-measured.ts







/**
 * Hands over what was measured where the job may not comment: the companion on `workflow_run` decides again from it. The verdict is out by now: what
 * cannot be handed over is a warning, and the companion says that it is missing.
 */
async function handOverMeasured(measured, given, { host, frontend }) {
    if (host === undefined || !(await needsCompanion(host)))
        return;
    try {
        for (const each of measured)
            await handOverOne(each, given, { host, frontend });
    }
    catch (error) {
        frontend.log.warning(`what was measured could not be handed over: ${error instanceof Error ? error.message : String(error)}`);
    }
}
async function handOverOne({ policy, evaluation, table, data }, given, { host, frontend }) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(frontend.environment['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'model-gate-'));
    // The address of an artifact is an output where it is that of the reports.
    const silent = { host, frontend: { ...frontend, publish: () => Promise.resolve() } };
    const { model } = policy;
    try {
        const files = await (0,write_folder/* writeFolder */.C)(folder, evaluation, { policy, table });
        await (0,hand_over/* handOver */.C)({ model, kind: 'evaluation', folder, files }, given, silent);
        if (data === undefined)
            return;
        const document = { schema: 'model-gate/checks@1', model, checks: [...data] };
        await (0,write_atomically/* writeAtomically */.v)((0,external_node_path_.join)(folder, 'checks.json'), (0,documents/* documentText */.ZH)(documents/* checksSchema */.dJ, document));
        await (0,hand_over/* handOver */.C)({ model, kind: 'checks', folder, files: ['checks.json'] }, given, silent);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** A pull request of a fork or of Dependabot: its token only reads, unless a setting says otherwise. */
async function needsCompanion({ run }) {
    if (run.event !== 'pull_request')
        return false;
    const { dependabot } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__, 38109));
    return run.pull?.fork === true || run.actor === dependabot;
}

// EXTERNAL MODULE: ./src/commands/job-checks.ts
var job_checks = __webpack_require__(7443);
// EXTERNAL MODULE: ./src/commands/keep-for-promotion.ts
var keep_for_promotion = __webpack_require__(24091);
// EXTERNAL MODULE: ./src/commands/load-policies.ts + 4 modules
var load_policies = __webpack_require__(93695);
// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(57034);
// EXTERNAL MODULE: ./src/report/index.ts + 30 modules
var src_report = __webpack_require__(17932);
;// CONCATENATED MODULE: ./src/commands/log-measured.ts



/**
 * Logs what was measured where the policy says `log:`. The verdict is out by then and stays: a place for the history that cannot be reached, such as
 * from a fork without secrets, is a warning.
 */
async function logMeasured({ located: { policy, workspace }, report, evaluation }, { environment, log, workingDirectory: directory }) {
    if (policy.log === undefined)
        return;
    const { candidateCommit, pullRequest, record } = workspace;
    const bytes = new TextEncoder().encode((0,src_report/* renderJson */.hF)(report));
    const gated = {
        model: report.model,
        evaluation,
        ...(candidateCommit !== undefined && { commit: candidateCommit }),
        ...(pullRequest !== undefined && { pullRequest }),
        ...(record?.run !== undefined && { run: record.run }),
        reportDigest: (0,documents/* digestOf */.ol)(bytes),
        report: bytes,
        verdict: report.verdict
    };
    log.phase(`${policy.model}: logging to MLflow`);
    try {
        const written = await (0,baseline/* logEvaluation */.Vx)(gated, (0,src_report/* renderMarkdown */.Gc)([report]), { environment, log, directory });
        log.info(`${policy.model}: logged as ${written}`);
    }
    catch (error) {
        if (!(error instanceof documents/* MeasurementError */.HG) && !(error instanceof documents/* UsageError */.eb))
            throw error;
        log.warning(`${policy.model}: the evaluation was not logged to MLflow; the verdict stands. ${error.message}`);
    }
}

// EXTERNAL MODULE: ./src/commands/outcome.ts + 1 modules
var outcome = __webpack_require__(63422);
// EXTERNAL MODULE: ./src/commands/parameters.ts
var parameters = __webpack_require__(39032);
// EXTERNAL MODULE: ./src/commands/print-reports.ts
var print_reports = __webpack_require__(79383);
// EXTERNAL MODULE: ./src/commands/production.ts
var production = __webpack_require__(66763);
;// CONCATENATED MODULE: ./src/commands/several-models.ts

/** A file of predictions belongs to one model. */
function refuseFlagsForSeveral(policies, given) {
    if (policies.length < 2)
        return;
    const flags = [
        ...(given.predictions === undefined ? [] : ['--predictions']),
        ...(given.metrics === undefined ? [] : ['--metrics']),
        ...(given.reference === undefined ? [] : ['--reference']),
        ...(given.current === undefined ? [] : ['--current']),
        ...((given.baseline?.length ?? 0) === 0 ? [] : ['--baseline'])
    ];
    if (flags.length === 0)
        return;
    throw new documents/* UsageError */.eb(flags.map((flag) => ({
        message: `${flag} is given with ${policies.length} policies, and nobody knows for which model`,
        hint: 'Write it into the policies'
    })));
}

// EXTERNAL MODULE: ./src/commands/standing.ts
var standing = __webpack_require__(28116);
// EXTERNAL MODULE: ./src/commands/tell-decision.ts
var tell_decision = __webpack_require__(73066);
// EXTERNAL MODULE: ./src/commands/workspace-of.ts
var workspace_of = __webpack_require__(85405);
;// CONCATENATED MODULE: ./src/commands/run.ts





















const run_parameters = schemas/* object */.Ikc({
    policy: parameters/* shared */.u.policy,
    predictions: parameters/* shared */.u.predictions,
    metrics: parameters/* shared */.u.metrics,
    baseline: parameters/* shared */.u.baseline,
    reference: parameters/* shared */.u.reference,
    current: parameters/* shared */.u.current,
    'working-directory': parameters/* shared */.u['working-directory'],
    output: parameters/* shared */.u.output,
    json: schemas/* string */.YjP().optional().describe('Write report.json here as well').meta({ where: 'cli', placeholder: 'FILE' }),
    format: parameters/* shared */.u.format,
    comment: parameters/* shared */.u.comment,
    key: parameters/* shared */.u.key,
    needs: parameters/* shared */.u.needs,
    leg: parameters/* shared */.u.leg,
    upload: parameters/* shared */.u.upload,
    sha: parameters/* shared */.u.sha,
    'status-context': parameters/* shared */.u['status-context'],
    'github-token': parameters/* shared */.u['github-token'],
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
    description: 'Measures the candidate (candidate.run, or the files that an earlier step wrote), finds the baseline, compares the two on the same rows, looks ' +
        'for drift in the data, and decides by the policy. Writes report.json and report.md into the output folder and prints the report.',
    examples: [
        'model-gate run',
        'model-gate run --predictions candidate.csv --baseline file:production.csv',
        'model-gate run --policy-ref origin/main --format markdown'
    ],
    parameters: run_parameters,
    outputs: outcome/* decisionOutputs */.NT,
    run: async (given, frontend) => {
        const own = (0,configured/* configured */.t)(frontend, given);
        return (0,tell_decision/* upToDateOnFailure */.j)(given, own, async (host) => {
            const workspace = await (0,workspace_of/* workspaceOf */.B3)(host, own, given);
            const policies = await (0,standing/* withStanding */.N)(await (0,load_policies/* loadPolicies */.h)(given.policy, workspace), { host, frontend: own });
            refuseFlagsForSeveral(policies, given);
            (0,contradicting_inputs/* refuseContradictingInputs */.b)(policies, given, own);
            const mode = (0,comment_mode/* commentModeOf */.o)(policies.map(({ policy }) => policy), given.comment);
            const jobs = (0,job_checks/* jobChecks */.L)(given.needs);
            const productions = [];
            for (const located of policies)
                productions.push(await (0,production/* productionOf */.z)(located, given, own));
            // Now: a place that cannot be written is told before the hour that an evaluation may take.
            await (0,write_atomically/* makeFolder */.f)((0,external_node_path_.resolve)(own.workingDirectory, given.output));
            const decided = [];
            const measured = [];
            const models = [];
            for (const [index, located] of policies.entries()) {
                const gated = await gateEach({ located, production: productions[index], inputs: given, jobs }, host, own);
                const report = (0,documents/* withoutSecrets */.cT)(gated.report, own.environment);
                if (gated.candidate !== undefined) {
                    const { table } = gated.candidate;
                    const evaluation = (0,documents/* withoutSecrets */.cT)(gated.candidate.evaluation, own.environment);
                    measured.push({ located, report, evaluation });
                    models.push({
                        policy: located.policy,
                        evaluation,
                        table,
                        data: (0,documents/* withoutSecrets */.cT)(gated.data, own.environment)
                    });
                }
                decided.push({ report, policy: located.policy });
                const folder = policies.length === 1 ? given.output : (0,external_node_path_.join)(given.output, located.policy.model);
                await (0,keep_for_promotion/* keepForPromotion */.Q)(gated, { policy: located.policy, folder }, own);
            }
            if (given.json !== undefined)
                await writeJson(given.json, decided, own);
            const code = await (0,tell_decision/* tellDecision */.C)(decided, { ...given, mode }, { host, frontend: own });
            await handOverMeasured(models, given, { host, frontend: own });
            for (const each of measured)
                await logMeasured(each, own);
            return code;
        });
    }
};
/** What only a merge queue needs is loaded only where the policy asks for it. */
async function gateEach(made, host, frontend) {
    const { located, production, inputs, jobs } = made;
    const evaluate = () => (0,gate_model/* gateModel */.B7)(located, production, { ...inputs, jobs }, frontend);
    if (host === undefined || located.policy.mergeQueue !== 'reuse')
        return evaluate();
    const { gateInQueue } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(7089)]).then(__webpack_require__.bind(__webpack_require__, 77089));
    return gateInQueue(made, evaluate, { host, frontend });
}
async function writeJson(path, decided, frontend) {
    const reports = decided.map(({ report }) => report);
    await (0,write_atomically/* writeAtomically */.v)((0,external_node_path_.resolve)(frontend.workingDirectory, path), (0,print_reports/* rendered */.gj)(reports, 'json', frontend));
}


/***/ }),

/***/ 28116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withStanding)
/* harmony export */ });
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56193);

/** Policies as a command that decides needs them: whether the proposal concerns their models, and who approved that it loosens them. */
async function withStanding(policies, { host, frontend }) {
    const relevant = await (0,_relevance_js__WEBPACK_IMPORTED_MODULE_0__/* .withRelevance */ .cx)(policies, frontend);
    if (host === undefined)
        return relevant;
    const { withApprovals } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(10), __webpack_require__.e(7315)]).then(__webpack_require__.bind(__webpack_require__, 67315));
    return withApprovals(relevant, host);
}


/***/ }),

/***/ 73066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tellDecision),
/* harmony export */   j: () => (/* binding */ upToDateOnFailure)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);
/* harmony import */ var _frontends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17932);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63422);
/* harmony import */ var _print_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79383);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85405);






/**
 * Tells a decision, from near to far: files, what the terminal or the runner shows, outputs, then GitHub.
 *
 * @returns the exit code, which is the gate: whatever fails after the verdict leaves it
 */
async function tellDecision(judged, telling, { host, frontend }) {
    const tell = host && (await tellingTo(host, telling));
    const decided = host === undefined ? judged : await onGitHub(judged, telling, { host, frontend });
    const reports = decided.map(({ report }) => report);
    await (0,_print_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .writeReports */ .Li)(reports, telling.output, frontend);
    frontend.print((0,_print_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .rendered */ .gj)(reports, telling.format, frontend));
    await frontend.publish((0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(decided, { ...telling, detailsUrl: host?.run.url }));
    await tell?.(reports, frontend);
    return (0,_print_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(reports);
}
/**
 * The reports with what only GitHub knows: whether somebody let a failure through, and whether the base fails already. What only GitHub needs is
 * loaded only there.
 */
async function onGitHub(judged, { leg }, { host, frontend }) {
    const [{ withOverrides }, { besideBase }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(3096)]).then(__webpack_require__.bind(__webpack_require__, 13096)), Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(5872)]).then(__webpack_require__.bind(__webpack_require__, 5872))]);
    return besideBase(await withOverrides(judged, host), leg, { host, frontend });
}
/** How GitHub is told. Its mistakes of use come before the verdict is out. */
async function tellingTo(host, telling) {
    const [{ legOf }, { tellGitHub }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(8646)]).then(__webpack_require__.bind(__webpack_require__, 68646)), Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 26459))]);
    const leg = legOf(telling.leg);
    return async (reports, frontend) => {
        const override = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallOverride */ .WX)(reports);
        const line = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallSummary */ .Ew)(reports);
        const said = {
            verdict: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallVerdict */ .Bn)(reports),
            line: override === undefined ? line : `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideWords */ .mF)(override)}; ${line}`,
            overridden: override !== undefined
        };
        await tellStatus(telling, said, { host, frontend });
        await tellGitHub(reports, { ...telling, leg, mode: modeFor(reports, telling.mode) }, { host, frontend });
    };
}
/** Where nothing was judged nobody needs a new comment; one that is there must not say what is no longer so. */
function modeFor(reports, mode) {
    return mode !== 'never' && reports.every(_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isPassedBy */ .SY) ? 'existing' : mode;
}
/**
 * Runs the work of a command; where it ends in an error, no stale green stays: neither in a comment that is there, nor in a commit status, nor in
 * the output folder.
 */
async function upToDateOnFailure(given, frontend, work) {
    let host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_5__/* .hostAsTold */ .GV)(frontend, given);
    try {
        if (host !== undefined) {
            await tellStatus(given, 'pending', { host, frontend });
            host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_5__/* .lookedUp */ .A6)(host);
        }
        return await work(host);
    }
    catch (error) {
        await (0,_print_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetReports */ .Jt)(given.output, frontend);
        if (host !== undefined)
            await tellFailure((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(messageOf(error), frontend.environment), given, { host, frontend });
        throw error;
    }
}
/** The commit status, where one is wanted. */
async function tellStatus({ 'status-context': context }, said, place) {
    if (context === undefined)
        return;
    const { publishVerdict } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 20918));
    await publishVerdict(context, said, place);
}
async function tellFailure(message, given, place) {
    const { key } = given;
    const line = message.split('\n', 1)[0] ?? '';
    await tellStatus(given, { verdict: 'error', line }, place);
    const { tellPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 26459));
    const body = (limit) => (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFailure */ .zt)(message, { limit, key, detailsUrl: place.host.run.url });
    const wanted = {
        marker: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commentMarker */ .Ql)(key),
        body,
        digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(message),
        mode: 'existing',
        blocked: true
    };
    await tellPullRequest(wanted, place);
}
/** Of a mistake of the user all of it; of one of ours the first line: where it happened stands in the log. */
function messageOf(error) {
    if (error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb || error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG)
        return error.message;
    return (0,_frontends_index_js__WEBPACK_IMPORTED_MODULE_1__/* .saidOf */ .Jo)(error).text.split('\n', 1)[0] ?? '';
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


/***/ })

};
