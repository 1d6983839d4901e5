export const id = 1165;
export const ids = [1165];
export const modules = {

/***/ 51165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(88343);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18085);
/* harmony import */ var _comparison_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83959);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37480);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34428);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13324);
/* harmony import */ var _contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86479);
/* harmony import */ var _gate_model_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91235);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(58684);
/* harmony import */ var _load_policies_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63977);
/* harmony import */ var _measured_documents_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40275);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76638);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(39032);
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(56193);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(67347);
/* harmony import */ var _received_documents_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(82716);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(73252);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(85405);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(87229);




















const parameters = zod__WEBPACK_IMPORTED_MODULE_18__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.onePolicy,
    evaluation: zod__WEBPACK_IMPORTED_MODULE_18__/* .string */ .YjP()
        .optional()
        .describe('Measured candidate: a folder of `model-gate evaluate`, an evaluation.json, a table of predictions or a metric file; an action takes that of an earlier job without')
        .meta({ placeholder: 'PATH' }),
    baseline: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.baseline,
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u['working-directory'],
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.output,
    leg: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.leg,
    upload: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.upload,
    sha: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.sha,
    'github-token': _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u['github-token'],
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.now,
    seed: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.seed,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_11__/* .shared */ .u.quiet
});
/** Compares two measured models. */
const compare = {
    name: 'compare',
    summary: 'answer every question of the policy with a check',
    description: 'Compares a measured candidate with the baseline and writes checks.json into the output folder: one check for each metric and slice of the ' +
        'policy, with its numbers. Decides nothing: that is `model-gate gate`.',
    examples: ['model-gate compare --evaluation model-gate --baseline file:production'],
    parameters,
    outputs: { checks: 'Path of checks.json', 'artifact-url': 'Address of the artifact that hands it to later jobs' },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_5__/* .configured */ .t)(terminal, given);
        await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .forgetChecks */ .Fq)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output));
        const host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_16__/* .hostOf */ .w4)(frontend, given);
        const workspace = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_16__/* .workspaceOf */ .B3)(host, frontend, given);
        const policies = await (0,_relevance_js__WEBPACK_IMPORTED_MODULE_12__/* .withRelevance */ .c)(await (0,_load_policies_js__WEBPACK_IMPORTED_MODULE_8__/* .loadPolicies */ .h)([given.policy], workspace), frontend);
        (0,_contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseContradictingInputs */ .b)(policies, given, frontend);
        const [located] = policies;
        const { policy, notRelevant } = located;
        if (notRelevant !== undefined)
            return (0,_relevance_js__WEBPACK_IMPORTED_MODULE_12__/* .passBy */ .t)(policy, notRelevant, frontend);
        const candidate = await candidateOf(given.evaluation, policy, { host, frontend });
        const document = await compared(candidate, located, { ...given, frontend });
        const folder = await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .openOutput */ .c1)(given.output, frontend);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_17__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'checks.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .documentText */ .ZH)(_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checksSchema */ .dJ, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(document, frontend.environment)));
        frontend.log.phase('');
        frontend.print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .renderChecks */ .gH)(document.checks, frontend)}\n${given.output}/checks.json: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(document.checks.length, 'check')}\n`);
        await frontend.publish({ outputs: { checks: `${given.output}/checks.json` } });
        const written = { model: policy.model, kind: 'checks', folder, files: ['checks.json'] };
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_19__/* .handOver */ .C)(written, given, { host, frontend });
        return 0;
    }
};
async function compared(candidate, located, given) {
    const { policy } = located;
    const { frontend } = given;
    const references = given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []);
    const found = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_15__/* .resolveBaseline */ .oL)(references, located, frontend);
    const anchor = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_15__/* .resolveAnchor */ .gu)(located, frontend);
    frontend.log.phase('comparing');
    const sides = { candidate, ...(found.side && { baseline: found.side }), ...(anchor?.side && { anchor: anchor.side }) };
    const seed = given.seed ?? (0,_gate_model_js__WEBPACK_IMPORTED_MODULE_7__/* .seedOf */ .n3)(sides);
    const { checks, sameData } = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .UD)(sides, policy, seed);
    const others = [found.side && (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ageCheck */ .cp)(policy, found.madeAt, frontend.now()), (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .dataCheck */ .b_)(policy, sameData)];
    return {
        schema: 'model-gate/checks@1',
        model: policy.model,
        candidate: (0,_provenance_js__WEBPACK_IMPORTED_MODULE_13__/* .sideOf */ .Jh)(candidate),
        baseline: (0,_provenance_js__WEBPACK_IMPORTED_MODULE_13__/* .baselineSideOf */ .GI)(found.side, { found, frontend, sameData }),
        ...(found.reference !== undefined && {
            found: { reference: found.reference, ...(found.version !== undefined && { version: found.version }) }
        }),
        seed,
        checks: [...checks, ...others.filter((check) => check !== undefined)]
    };
}
/** The candidate that was named, or that earlier jobs of the workflow handed over. */
async function candidateOf(path, policy, place) {
    if (path !== undefined)
        return (0,_measured_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .measuredOnDisk */ .BS)(path, policy, place.frontend);
    const documents = (await (0,_received_documents_js__WEBPACK_IMPORTED_MODULE_14__/* .received */ .ed)(['evaluation'], place)).filter(({ model }) => model === policy.model);
    const side = (0,_measured_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .together */ .bs)(await Promise.all(documents.map((document) => (0,_measured_documents_js__WEBPACK_IMPORTED_MODULE_9__/* .measuredInFiles */ .TR)(document.files(), policy, (0,_received_documents_js__WEBPACK_IMPORTED_MODULE_14__/* .nameOf */ .Vb)(document)))));
    if (side !== undefined)
        return side;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb({
        message: `there is no evaluation of the model ${JSON.stringify(policy.model)}`,
        hint: 'Name one with --evaluation, or let an earlier job of the workflow use the action evaluate'
    });
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

/***/ 40275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ digestsInFiles),
/* harmony export */   BS: () => (/* binding */ measuredOnDisk),
/* harmony export */   TR: () => (/* binding */ measuredInFiles),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   ge: () => (/* binding */ digestsOnDisk),
/* harmony export */   ux: () => (/* binding */ modelOnDisk)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73252);



/** A measured candidate on disk: a folder, an evaluation.json, a table of predictions or a metric file. */
function measuredOnDisk(path, policy, { workingDirectory }) {
    return read((0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(workingDirectory), path, { policy, name: path });
}
/**
 * A measured candidate that another job handed over.
 *
 * @throws MeasurementError where it is no document of ours: a file of numbers, or of rows, is what a person names and not what a job hands over
 */
function measuredInFiles(files, policy, name) {
    const bytes = files.get('evaluation.json');
    if (bytes === undefined)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({ file: name, message: 'holds no evaluation.json' });
    if (!(0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvaluation */ .lZ)(bytes))
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({ file: name, message: 'holds an evaluation.json that Model Gate did not write' });
    return read((0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(files), '', { policy, name });
}
/** The model that an evaluation on disk is of; undefined for other files. */
async function modelOnDisk(path, frontend) {
    const bytes = await evaluationOnDisk(path, frontend);
    return bytes && (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvaluation */ .QK)(new TextDecoder().decode(bytes), path).model;
}
/** Digests of what a promotion may take of it: of the evaluation on disk, and of the profile beside it. */
async function digestsOnDisk(path, frontend) {
    const profile = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(frontend.workingDirectory).read(inFolder(path, 'profile.json'));
    return digestsOf([await evaluationOnDisk(path, frontend), profile]);
}
/** Digests of what a promotion may take of a document of another job. */
function digestsInFiles(files) {
    return digestsOf([files.get('evaluation.json'), files.get('profile.json')]);
}
function digestsOf(files) {
    return files.flatMap((bytes) => (bytes === undefined ? [] : [(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes)]));
}
async function evaluationOnDisk(path, { workingDirectory }) {
    const shelf = (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(workingDirectory);
    const inside = await shelf.read(inFolder(path, 'evaluation.json'));
    const bytes = inside ?? (path.endsWith('.json') ? await shelf.read(path) : undefined);
    return bytes !== undefined && (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvaluation */ .lZ)(bytes) ? bytes : undefined;
}
function inFolder(path, name) {
    return `${path.replace(/\/+$/, '')}/${name}`;
}
async function read(shelf, path, { policy, name }) {
    const side = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .loadBaseline */ .oU)({ shelf, path, name }, policy, (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_2__/* .readersOf */ .cU)(policy, 'candidate'));
    if (side !== undefined)
        return side;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
        file: name,
        message: 'there is no evaluation',
        hint: 'Write one with `model-gate evaluate`'
    });
}
/**
 * What several legs measured of one model, as one: their metrics together, and the rows of the one that has rows.
 *
 * @throws MeasurementError where two legs have rows, or the same metric
 */
function together(sides) {
    const [first, ...others] = sides;
    if (first === undefined || others.length === 0)
        return first;
    const withRows = sides.filter(({ predictions }) => predictions !== undefined);
    if (withRows.length > 1) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            message: `${withRows.length} legs handed over predictions of the model ${JSON.stringify(first.evaluation.model)}`,
            hint: 'Let one leg measure the rows, and the others numbers'
        });
    }
    const metrics = sides.flatMap(({ evaluation }) => evaluation.metrics);
    refuseTwice(metrics);
    const main = withRows[0] ?? first;
    const files = sides.flatMap(({ evaluation }) => evaluation.files ?? []);
    return { ...main, evaluation: { ...main.evaluation, metrics, ...(files.length > 0 && { files }) } };
}
function refuseTwice(metrics) {
    const seen = new Set();
    const twice = metrics.filter(({ name, class: label, average, slice }) => {
        const key = JSON.stringify([name, label, average, slice]);
        return seen.size === seen.add(key).size;
    });
    if (twice.length === 0)
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(twice.slice(0, 10).map(({ name }) => ({ key: name, message: 'is measured by two legs' })), twice.length);
}


/***/ }),

/***/ 82716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sf: () => (/* binding */ claimed),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   dT: () => (/* binding */ comparesModels),
/* harmony export */   ed: () => (/* binding */ received)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/** Documents that earlier jobs of the run handed over, on `workflow_run` those of the run that has ended; none on a terminal, and where there is no artifact service. */
async function received(kinds, { host, frontend }) {
    if (host === undefined)
        return [];
    const { documentsOfRun, hasArtifacts, receiveDocuments } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781));
    const { run, connection } = host;
    if (run.triggeredBy === undefined && !hasArtifacts(frontend.environment)) {
        frontend.log.info('there is no artifact service here: documents of other jobs cannot be received');
        return [];
    }
    frontend.log.phase('looking for the documents of other jobs');
    const documents = run.triggeredBy === undefined
        ? await receiveDocuments(kinds, { environment: frontend.environment, run })
        : await documentsOfRun(connection, run.triggeredBy, ({ kind }) => kinds.includes(kind));
    for (const { model, kind, leg, attempt } of documents)
        frontend.log.info(`received ${kind} of ${model}, leg ${leg}, attempt ${attempt}`);
    return documents;
}
/**
 * The checks in a document of another job.
 *
 * @throws MeasurementError where there are none, or those of another model: a job speaks for the model that it was started for
 */
function checksIn({ files, ...name }) {
    const bytes = files().get('checks.json');
    if (bytes === undefined)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({ file: nameOf(name), message: 'holds no checks.json' });
    const checks = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseChecks */ .B2)(new TextDecoder().decode(bytes), nameOf(name));
    if (checks.model === name.model)
        return checks;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
        file: nameOf(name),
        key: 'model',
        message: `is ${JSON.stringify(checks.model)}; the document is of ${JSON.stringify(name.model)}`
    });
}
/**
 * What checks of another job say of its data; what they say of two models is left aside. Any job of the run, also the one that runs code of the
 * pull request, may hand over a document by any name: what it says of production is not asked, the gate compares again.
 *
 * @throws MeasurementError as `checksIn`
 */
function claimed(document) {
    const { schema, model, candidate, checks } = checksIn(document);
    const commit = candidate?.commit;
    return {
        schema,
        model,
        ...(commit !== undefined && { candidate: { kind: 'none', commit } }),
        checks: checks.filter((check) => !comparesModels(check))
    };
}
/** Whether a check is about two models: one of drift alone says nothing of them. */
function comparesModels({ family }) {
    return family === 'metric' || family === 'anchor';
}
/** What to call a document in messages. */
function nameOf({ model, kind, leg }) {
    return `${kind} of ${model}, leg ${leg}`;
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
