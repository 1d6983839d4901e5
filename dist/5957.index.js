export const id = 5957;
export const ids = [5957];
export const modules = {

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

/***/ 66763:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ productionOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
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

/***/ 95957:
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
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/commands/comment-mode.ts
var comment_mode = __webpack_require__(66983);
// EXTERNAL MODULE: ./src/commands/configured.ts
var configured = __webpack_require__(13324);
// EXTERNAL MODULE: ./src/commands/contradicting-inputs.ts
var contradicting_inputs = __webpack_require__(86479);
// EXTERNAL MODULE: ./src/commands/flag-notes.ts
var flag_notes = __webpack_require__(938);
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
        const { files } = await (0,write_folder/* writeFolder */.C)(folder, evaluation, { policy, table });
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
    const { dependabot } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781));
    return run.pull?.fork === true || run.actor === dependabot;
}

// EXTERNAL MODULE: ./src/commands/job-checks.ts
var job_checks = __webpack_require__(7443);
// EXTERNAL MODULE: ./src/commands/keep-for-promotion.ts
var keep_for_promotion = __webpack_require__(24091);
// EXTERNAL MODULE: ./src/commands/load-policies.ts + 5 modules
var load_policies = __webpack_require__(63977);
// EXTERNAL MODULE: ./src/commands/log-measured.ts
var log_measured = __webpack_require__(51889);
// EXTERNAL MODULE: ./src/commands/outcome.ts + 1 modules
var outcome = __webpack_require__(63422);
// EXTERNAL MODULE: ./src/commands/output-folder.ts
var output_folder = __webpack_require__(76638);
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
        if (given.json !== undefined)
            await (0,output_folder/* forgetDocument */.rz)((0,external_node_path_.resolve)(own.workingDirectory, given.json), (0,output_folder/* ofKind */.CZ)('report'));
        return (0,tell_decision/* upToDateOnFailure */.j)(given, own, async (host) => {
            const workspace = await (0,workspace_of/* workspaceOf */.B3)(host, own, given);
            const policies = await (0,standing/* withStanding */.N)(await (0,load_policies/* loadPolicies */.h)(given.policy, workspace), { host, frontend: own });
            refuseFlagsForSeveral(policies, given);
            (0,contradicting_inputs/* refuseContradictingInputs */.b)(policies, given, own);
            (0,flag_notes/* refuseIdleTables */.s)(policies, given, own);
            const mode = (0,comment_mode/* commentModeOf */.o)(policies.map(({ policy }) => policy), given.comment);
            const jobs = (0,job_checks/* jobChecks */.L)(given.needs);
            const productions = [];
            for (const located of policies)
                productions.push(await (0,production/* productionOf */.z)(located, given, own));
            // Now: a place that cannot be written is told before the hour that an evaluation may take.
            await (0,output_folder/* openOutput */.c1)(given.output, own);
            const decided = [];
            const measured = [];
            const models = [];
            for (const [index, located] of policies.entries()) {
                const gated = await gateEach({ located, production: productions[index], inputs: given, jobs }, host, own);
                const folder = policies.length === 1 ? given.output : (0,external_node_path_.join)(given.output, located.policy.model);
                const kept = await (0,keep_for_promotion/* keepForPromotion */.Q3)(gated, { policy: located.policy, folder }, own);
                const report = (0,documents/* withoutSecrets */.cT)(kept, own.environment);
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
            }
            if (given.json !== undefined)
                await writeJson(given.json, decided, own);
            const code = await (0,tell_decision/* tellDecision */.C)(decided, { ...given, mode }, { host, frontend: own });
            await handOverMeasured(models, given, { host, frontend: own });
            for (const each of measured)
                await (0,log_measured/* logMeasured */.n)(each, own);
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
    const { gateInQueue } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(7296)]).then(__webpack_require__.bind(__webpack_require__, 97296));
    return gateInQueue(made, evaluate, { host, frontend });
}
async function writeJson(path, decided, frontend) {
    const reports = decided.map(({ report }) => report);
    await (0,write_atomically/* writeAtomically */.v)((0,external_node_path_.resolve)(frontend.workingDirectory, path), (0,print_reports/* rendered */.gj)(reports, 'json', frontend));
}


/***/ })

};
