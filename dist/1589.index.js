export const id = 1589;
export const ids = [1589];
export const modules = {

/***/ 66983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ commentModeOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

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

/***/ 82848:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ gateParameters)
/* harmony export */ });
/**
 * By what a model was judged, as parameters of a run: what people sort and compare runs by. Their names begin with `model-gate.`, so that none is taken for
 * one of the model's own: `model-gate.task`, `model-gate.threshold`, `model-gate.confidence` and so on.
 */
function gateParameters({ task, slices }, report) {
    const { confidence, seed, policy, run, tool } = report;
    const by = slices.flatMap((slice) => slice.by.map((columns) => columns.join(' x ')));
    const known = [
        ['task', task?.type],
        ['positive', task?.positive],
        ['threshold', task?.threshold],
        ['slices', by.length === 0 ? undefined : [...new Set(by)].join(', ')],
        ['confidence', confidence],
        ['seed', seed],
        ['policy', run.policyPath],
        ['policy-digest', policy.digest],
        ['baseline', run.baseline],
        ['baseline-version', run.baselineVersion],
        ['version', tool.version]
    ];
    return Object.fromEntries(known.flatMap(([name, value]) => (value === undefined ? [] : [[`model-gate.${name}`, String(value)]])));
}


/***/ }),

/***/ 7443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ jobChecks)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);


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
/* harmony export */   Q3: () => (/* binding */ keepForPromotion),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   yk: () => (/* binding */ withJudged)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92835);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76638);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87229);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6390);






/**
 * Leaves what was measured as a baseline folder beside the report, for `promote`; none where nothing was, and none of an earlier run. What is only
 * proposed is never promoted, so that a pull request does not pay for it.
 *
 * @returns the report, which says by digest what was left: nothing else is promoted on its word
 */
async function keepForPromotion({ report, candidate, profile }, { policy, folder }, { workingDirectory, environment }) {
    const kept = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, folder, 'evaluation');
    await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .forgetEvaluation */ .mb)(kept);
    if (candidate === undefined || isProposal(environment))
        return report;
    const { evaluation, table } = candidate;
    const { digest } = await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFolder */ .C)(kept, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(evaluation, environment), { policy, table });
    if (profile === undefined)
        return withJudged(report, [digest]);
    const text = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profileText */ .z1)((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(profile, environment));
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(kept, 'profile.json'), text);
    return withJudged(report, [digest, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(text)]);
}
/** A report that says which files it is about; none where nothing trustworthy was measured. */
function withJudged(report, digests) {
    if (report.errors.length > 0 || digests.length === 0)
        return report;
    return { ...report, run: { ...report.run, judged: [...new Set(digests)] } };
}
/** Whether a workflow runs for something that is not merged yet. */
function isProposal({ GITHUB_EVENT_NAME: event = '' }) {
    return /^(pull_request|merge_group)/.test(event);
}


/***/ }),

/***/ 51889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ logMeasured)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18085);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34428);
/* harmony import */ var _gate_parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82848);




/**
 * Logs what was measured where the policy says `log:`. The verdict is out by then and stays: a place for the history that cannot be reached, such as
 * from a fork without secrets, is a warning.
 */
async function logMeasured({ located: { policy, workspace }, report, evaluation }, { environment, log, workingDirectory: directory }) {
    if (policy.log === undefined || report.notRelevant !== undefined)
        return;
    if (evaluation === undefined) {
        const hint = 'the job that decides logs what `run` measured or `evaluate` handed over';
        log.warning(`${policy.model}: nothing was logged to MLflow, because nothing was measured: ${hint}`);
        return;
    }
    const { candidateCommit, pullRequest, record } = workspace;
    const bytes = new TextEncoder().encode((0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderJson */ .hF)(report));
    const gated = {
        model: report.model,
        evaluation,
        ...(candidateCommit !== undefined && { commit: candidateCommit }),
        ...(pullRequest !== undefined && { pullRequest }),
        ...(record?.run !== undefined && { run: record.run }),
        reportDigest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes),
        report: bytes,
        verdict: report.verdict,
        parameters: (0,_gate_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .gateParameters */ .i)(policy, report)
    };
    log.phase(`${policy.model}: logging to MLflow`);
    try {
        const written = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .logEvaluation */ .Vx)(gated, (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .renderMarkdown */ .Gc)([report]), { environment, log, directory });
        log.info(`${policy.model}: logged as ${written}`);
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG) && !(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb))
            throw error;
        log.warning(`${policy.model}: the evaluation was not logged to MLflow; the verdict stands. ${error.message}`);
    }
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
// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
// EXTERNAL MODULE: ./src/verdict/index.ts + 7 modules
var verdict = __webpack_require__(42288);
// EXTERNAL MODULE: ./src/report/index.ts + 33 modules
var src_report = __webpack_require__(34428);
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
    const effects = (0,src_report/* worstFirst */.md)(report.checks).map((check) => ({ check, effect: (0,verdict/* effectOf */.$x)(check, policy.when) }));
    const said = ['block', 'warn'].flatMap((effect) => effects
        .filter((each) => each.effect === effect)
        .map(({ check }) => ({
        level: effect === 'block' ? 'error' : 'warning',
        title: `Model gate${of}: ${check.id} ${check.status}`,
        message: [(0,comparison/* sentence */.em)((0,src_report/* figuresOf */.h5)(check)), check.reason, check.nextStep].filter((text) => text !== '').join(' ')
    })));
    return [...errors, ...overridden, ...said];
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

/***/ 28116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withStanding)
/* harmony export */ });
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56193);

/** Policies as a command that decides needs them: whether the proposal concerns their models, and who approved that it loosens them. */
async function withStanding(policies, { host, frontend }) {
    const relevant = await (0,_relevance_js__WEBPACK_IMPORTED_MODULE_0__/* .withRelevance */ .c)(policies, frontend);
    if (host === undefined)
        return relevant;
    const { withApprovals } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(398), __webpack_require__.e(7315)]).then(__webpack_require__.bind(__webpack_require__, 67315));
    return withApprovals(relevant, host);
}


/***/ }),

/***/ 73066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ tellDecision),
/* harmony export */   j: () => (/* binding */ upToDateOnFailure)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _frontends_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34428);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63422);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76638);
/* harmony import */ var _print_reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79383);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85405);







/**
 * Tells a decision, from near to far: files, what the terminal or the runner shows, outputs, then GitHub.
 *
 * @returns the exit code, which is the gate: whatever fails after the verdict leaves it
 */
async function tellDecision(judged, telling, { host, frontend }) {
    const tell = host && (await tellingTo(host, telling));
    const decided = host === undefined ? judged : await onGitHub(judged, telling, { host, frontend });
    const reports = decided.map(({ report }) => report);
    await (0,_print_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReports */ .Li)(reports, telling.output, frontend);
    frontend.print((0,_print_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .rendered */ .gj)(reports, telling.format, frontend));
    await frontend.publish((0,_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(decided, { ...telling, detailsUrl: host?.run.url }));
    await tell?.(reports, frontend);
    return (0,_print_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodeOf */ .FO)(reports);
}
/**
 * The reports with what only GitHub knows: whether somebody let a failure through, and whether the base fails already. What only GitHub needs is
 * loaded only there.
 */
async function onGitHub(judged, { leg }, { host, frontend }) {
    const [{ withOverrides }, { besideBase }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(3096)]).then(__webpack_require__.bind(__webpack_require__, 13096)), Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(5872)]).then(__webpack_require__.bind(__webpack_require__, 5872))]);
    return besideBase(await withOverrides(judged, host), leg, { host, frontend });
}
/**
 * How GitHub is told. Its mistakes of use come before the verdict is out. The artifact comes first: where another job has taken its name, nothing is
 * said to have passed.
 */
async function tellingTo(host, telling) {
    const [{ legOf }, { tellReports, uploadReports }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(8646)]).then(__webpack_require__.bind(__webpack_require__, 68646)),
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 26459))
    ]);
    const leg = legOf(telling.leg);
    return async (reports, frontend) => {
        const override = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallOverride */ .WX)(reports);
        const line = (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallSummary */ .Ew)(reports);
        const said = {
            verdict: (0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overallVerdict */ .Bn)(reports),
            line: override === undefined ? line : `${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_2__/* .overrideWords */ .mF)(override)}; ${line}`,
            overridden: override !== undefined
        };
        const artifactUrl = await uploadReports(reports, { ...telling, leg }, { host, frontend });
        await tellStatus(telling, said, { host, frontend });
        const mode = modeFor(reports, telling.mode);
        await tellReports(reports, { ...telling, mode, artifactUrl }, { host, frontend });
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
    await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetReports */ .Jt)(given.output, frontend);
    let host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_6__/* .hostAsTold */ .GV)(frontend, given);
    try {
        if (host !== undefined) {
            await tellStatus(given, 'pending', { host, frontend });
            host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_6__/* .decidingHost */ .Q3)(host);
        }
        return await work(host);
    }
    catch (error) {
        await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetRun */ .vz)(given.output, frontend);
        if (host !== undefined)
            await tellFailure((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(messageOf(error), frontend.environment), given, { host, frontend });
        throw error;
    }
}
/** The commit status, where one is wanted. */
async function tellStatus({ 'status-context': context }, said, place) {
    if (context === undefined)
        return;
    const { publishVerdict } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(918)]).then(__webpack_require__.bind(__webpack_require__, 20918));
    await publishVerdict(context, said, place);
}
async function tellFailure(message, given, place) {
    const { key } = given;
    const line = message.split('\n', 1)[0] ?? '';
    await tellStatus(given, { verdict: 'error', line }, place);
    const { tellPullRequest } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(6459)]).then(__webpack_require__.bind(__webpack_require__, 26459));
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


/***/ })

};
