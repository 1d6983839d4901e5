export const id = 7053;
export const ids = [7053];
export const modules = {

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

/***/ 37053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92835);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62060);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34428);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13324);
/* harmony import */ var _contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86479);
/* harmony import */ var _data_standards_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77547);
/* harmony import */ var _drift_checks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89132);
/* harmony import */ var _flag_notes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(938);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(58684);
/* harmony import */ var _load_policies_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(63977);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76638);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(39032);
/* harmony import */ var _relevance_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(56193);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(73252);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(85405);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(87229);



















const parameters = zod__WEBPACK_IMPORTED_MODULE_17__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.onePolicy,
    reference: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.reference,
    current: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.current,
    baseline: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.baseline,
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u['working-directory'],
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.output,
    leg: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.leg,
    upload: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.upload,
    sha: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.sha,
    'github-token': _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u['github-token'],
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.now,
    seed: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.seed,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_12__/* .shared */ .u.quiet
});
/** Compares two tables or profiles. */
const drift = {
    name: 'drift',
    summary: 'compare two tables column by column',
    description: 'Compares the data that the model meets now with a reference, and with the data contract where the policy has one. Writes checks.json and ' +
        'profile.json, the profile of the current table, into the output folder. Decides nothing: that is `model-gate gate`.',
    examples: [
        'model-gate drift',
        'model-gate drift --reference january.parquet --current july.parquet',
        'model-gate drift --reference profile.json --current july.parquet'
    ],
    parameters,
    outputs: {
        checks: 'Path of checks.json',
        profile: 'Path of profile.json',
        'artifact-url': 'Address of the artifact that hands the checks to later jobs'
    },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_5__/* .configured */ .t)(terminal, given);
        await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .forgetChecks */ .Fq)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output));
        const host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_15__/* .hostOf */ .w4)(frontend, given);
        const workspace = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_15__/* .workspaceOf */ .B3)(host, frontend, given);
        const policies = await (0,_relevance_js__WEBPACK_IMPORTED_MODULE_13__/* .withRelevance */ .c)(await (0,_load_policies_js__WEBPACK_IMPORTED_MODULE_10__/* .loadPolicies */ .h)([given.policy], workspace), frontend);
        (0,_contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseContradictingInputs */ .b)(policies, given, frontend);
        const located = withTablesOfFlags(policies[0], given);
        const { policy, notRelevant } = located;
        if (policy.dataContract !== undefined)
            (0,_flag_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .refuseIdleTables */ .s)([located], given, frontend);
        if (notRelevant !== undefined)
            return (0,_relevance_js__WEBPACK_IMPORTED_MODULE_13__/* .passBy */ .t)(policy, notRelevant, frontend);
        const found = needsBaseline(located, given)
            ? await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_14__/* .resolveBaseline */ .oL)(given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []), located, frontend)
            : { tried: [] };
        const standards = await (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_7__/* .dataStandards */ .pU)(located, { found, given }, frontend);
        const judged = await (0,_drift_checks_js__WEBPACK_IMPORTED_MODULE_8__/* .driftChecks */ .R6)(located, { ...standards, given, seed: given.seed ?? 0 }, frontend);
        if (judged === undefined)
            throw nothingAsked();
        const folder = await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .openOutput */ .c1)(given.output, frontend);
        const document = { schema: 'model-gate/checks@1', model: policy.model, checks: [...judged.checks] };
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_16__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'checks.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .documentText */ .ZH)(_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checksSchema */ .dJ, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(document, frontend.environment)));
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_16__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'profile.json'), (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profileText */ .z1)((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(judged.profile, frontend.environment)));
        frontend.log.phase('');
        const ofFlags = located === policies[0] ? (0,_flag_notes_js__WEBPACK_IMPORTED_MODULE_9__/* .flagNotes */ .a)(located, given, frontend) : [];
        for (const note of [...ofFlags, ...judged.notes])
            frontend.log.info(note);
        frontend.print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .renderChecks */ .gH)(judged.checks, frontend)}\n${given.output}/checks.json: ${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(judged.checks.length, 'check')}\n`);
        await frontend.publish({
            outputs: { checks: `${given.output}/checks.json`, profile: `${given.output}/profile.json` }
        });
        const written = { model: policy.model, kind: 'checks', folder, files: ['checks.json', 'profile.json'] };
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_18__/* .handOver */ .C)(written, given, { host, frontend });
        return 0;
    }
};
/** Two tables on the command line are a question of their own: where the policy asks for no drift, with the usual limits. */
function withTablesOfFlags(located, { reference, current }) {
    const { policy } = located;
    if (policy.drift !== undefined || reference === undefined || current === undefined)
        return located;
    return { ...located, policy: { ...policy, drift: _policy_index_js__WEBPACK_IMPORTED_MODULE_3__/* .usualDrift */ .oh } };
}
function needsBaseline({ policy }, { reference }) {
    return policy.drift?.reference.kind === 'baseline' && reference === undefined;
}
function nothingAsked() {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        key: 'drift',
        message: 'is missing, and so is data-contract: nothing is asked of the data',
        hint: 'Write `drift: { reference: january.parquet, current: july.parquet }` into the policy, or give both --reference and --current'
    });
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
