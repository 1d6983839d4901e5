export const id = 5574;
export const ids = [5574];
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

/***/ 35741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gateDocuments)
});

// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(57034);
// EXTERNAL MODULE: ./src/comparison/index.ts + 30 modules
var comparison = __webpack_require__(38257);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var src_documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/verdict/index.ts + 7 modules
var verdict = __webpack_require__(42288);
;// CONCATENATED MODULE: ./src/commands/answered-once.ts

/**
 * The checks, where each answers a question of its own.
 *
 * @throws MeasurementError where two answer one: by their ids, or for one column whatever their ids are
 */
function answeredOnce(checks) {
    const seen = new Set();
    const twice = checks.filter((check) => {
        const names = questionsOf(check);
        const again = names.some((name) => seen.has(name));
        for (const name of names)
            seen.add(name);
        return again;
    });
    if (twice.length === 0)
        return checks;
    throw new src_documents/* MeasurementError */.HG(twice.slice(0, 10).map(({ id }) => ({ key: id, message: 'is answered by two documents' })), twice.length);
}
function questionsOf({ id, family, subject }) {
    const ofColumn = columnFamilies[family];
    return [JSON.stringify(id), ...(ofColumn === undefined ? [] : [JSON.stringify([ofColumn, subject])])];
}
/** Families that ask one question about a column. */
const columnFamilies = {
    drift: 'drift',
    'output-drift': 'drift',
    schema: 'schema',
    contract: 'contract'
};

// EXTERNAL MODULE: ./src/drift/index.ts + 79 modules
var src_drift = __webpack_require__(20442);
// EXTERNAL MODULE: ./src/commands/data-contract.ts
var data_contract = __webpack_require__(68603);
// EXTERNAL MODULE: ./src/commands/data-standards.ts
var data_standards = __webpack_require__(77547);
// EXTERNAL MODULE: ./src/commands/drift-checks.ts
var drift_checks = __webpack_require__(7803);
// EXTERNAL MODULE: ./src/commands/resolve-baseline.ts
var resolve_baseline = __webpack_require__(73252);
;// CONCATENATED MODULE: ./src/commands/data-again.ts






/**
 * Drift and the data contract, judged again from what documents say. The reference is read again: a document says which columns it compared, and
 * only the reference says which there are.
 *
 * @throws MeasurementError where the reference cannot be read
 */
async function dataAgain(checks, located, by) {
    const drift = await driftAgain(checks, located, by);
    const contract = await (0,data_contract/* readContract */.J)(located, by.frontend);
    if (contract === undefined)
        return drift;
    const judged = contract === 'unjudged' ? [(0,drift_checks/* unjudgedContract */.LZ)(located.policy)] : (0,src_drift/* judgeContractAgain */.s8)(checks, contract);
    return [...drift, ...judged];
}
async function driftAgain(checks, located, by) {
    const { drift, confidence, task } = located.policy;
    if (drift === undefined)
        return [];
    // Where no document answers for any column, no reference is needed to say so.
    const answered = checks.some(({ family }) => ['drift', 'output-drift', 'schema'].includes(family));
    return (0,src_drift/* judgeDriftAgain */.jf)(checks, {
        entry: { ...drift, exclude: [...(0,data_standards/* leftOut */.ig)(located)] },
        confidence,
        outputs: (0,drift_checks/* outputsOf */.Yz)(task),
        reference: answered ? await knownReference(located, by) : undefined
    });
}
async function knownReference(located, by) {
    const { given, frontend } = by;
    const kind = given.reference === undefined ? located.policy.drift?.reference.kind : 'file';
    const found = kind === 'baseline' ? await baselineOf(located, by) : {};
    try {
        const reference = await (0,data_standards/* driftReference */.bp)(located, { found, given }, frontend);
        return reference && { profile: reference.profile, lasting: kind !== 'sql' };
    }
    catch (error) {
        if (!(error instanceof src_documents/* MeasurementError */.HG))
            throw error;
        throw new src_documents/* MeasurementError */.HG([...error.problems, needed], error.total + 1);
    }
}
async function baselineOf(located, { found, frontend }) {
    return found ?? (0,resolve_baseline/* resolveBaseline */.oL)(located.policy.baseline?.from ?? [], located, frontend);
}
const needed = {
    message: 'the gate reads the reference of drift itself, else a document could leave columns out',
    hint: 'Bring it into the job of the gate as well, or keep a profile of it in the repository: `model-gate profile`'
};

// EXTERNAL MODULE: ./src/commands/gate-model.ts
var gate_model = __webpack_require__(91235);
// EXTERNAL MODULE: ./src/commands/provenance.ts
var commands_provenance = __webpack_require__(67347);
;// CONCATENATED MODULE: ./src/commands/gate-documents.ts









/** The report of a model out of documents: what was measured is compared here where no check answers for its metrics. */
async function gateDocuments(documents, located, by) {
    const { notRelevant } = located;
    if (notRelevant !== undefined)
        return (0,gate_model/* unjudged */.bC)(located, notRelevant, by);
    try {
        const checks = documents.checks();
        const candidate = await documents.measured();
        refuseOtherCommit([...checks.map((document) => document.candidate?.commit), candidate?.evaluation.commit], located);
        if (checks.some(comparesModels) || candidate === undefined)
            return await fromChecks(checks, candidate, located, by);
        return await fromMeasured(candidate, checks, located, by);
    }
    catch (error) {
        if (!(error instanceof src_documents/* MeasurementError */.HG))
            throw error;
        return (0,gate_model/* errorReport */.ZV)(withJobs(error, by.jobs), {
            located,
            frontend: by.frontend,
            found: { tried: [] },
            seed: by.seed
        });
    }
}
const again = 'Run the workflow of the pull request again';
/** Where an input names the commit, another job of the run may have measured the one that the run was started at. */
function refuseOtherCommit(measured, { workspace }) {
    const { namedCommit: named } = workspace;
    const other = measured.find((commit) => commit !== undefined && commit !== named);
    if (named === undefined || other === undefined)
        return;
    throw new src_documents/* MeasurementError */.HG({
        message: `a document is of the commit ${other.slice(0, 12)}, and ${named.slice(0, 12)} is judged`,
        hint: workspace.reportedBy === undefined ? 'Give the same input sha to every action of the workflow' : again
    });
}
/** Whether a document holds checks on metrics: one of drift alone says nothing of two models. */
function comparesModels({ checks }) {
    return checks.some(({ family }) => family === 'metric' || family === 'anchor');
}
/** A report of errors has no checks: the jobs and legs that are to blame are named among the errors. */
function withJobs({ problems, total }, jobs) {
    const failed = jobs.filter(({ status }) => status !== 'pass');
    const named = failed.map(({ reason = '' }) => ({ message: reason }));
    return new src_documents/* MeasurementError */.HG([...problems, ...named], total + named.length);
}
/** Compares what another job measured. Code of the change is not run for it: the baseline is not measured again. */
async function fromMeasured(candidate, documents, located, { frontend, jobs, seed, given }) {
    const answers = answeredOnce(documents.flatMap(({ checks }) => checks));
    const found = await (0,resolve_baseline/* resolveBaseline */.oL)(located.policy.baseline?.from ?? [], located, frontend);
    const drift = { checks: await dataAgain(answers, located, { frontend, given, found }), notes: [] };
    const anchor = await (0,resolve_baseline/* resolveAnchor */.gu)(located, frontend);
    frontend.log.phase(`${located.policy.model}: comparing`);
    const sides = { candidate, ...(found.side && { baseline: found.side }), ...(anchor?.side && { anchor: anchor.side }) };
    const report = (0,gate_model/* judged */.g$)(sides, {
        located,
        flags: { baseline: [], seed, jobs },
        frontend,
        found,
        measuredAgain: false,
        drift
    });
    frontend.log.phase('');
    return report;
}
async function fromChecks(documents, measured, located, { frontend, jobs, seed, given }) {
    const { policy, review } = located;
    const checks = answeredOnce(documents.flatMap((document) => document.checks));
    const first = documents.find(comparesModels) ?? documents[0];
    const provenance = (0,commands_provenance/* provenanceOf */.Jj)({
        located,
        frontend,
        found: { ...first?.found, tried: [] },
        seed: seed ?? first?.seed ?? 0,
        sameData: 'no-baseline',
        ...(measured && { candidate: measured })
    });
    const all = [
        ...(0,comparison/* judgeAgain */._w)(checks, policy),
        ...(await dataAgain(checks, located, { frontend, given })),
        ...baselineChecks(policy, documents.filter(comparesModels), frontend),
        ...review.checks,
        ...jobs
    ];
    return (0,verdict/* decide */.LD)(all, policy, {
        ...provenance,
        ...(first?.candidate && { candidate: first.candidate }),
        ...(first?.baseline && { baseline: first.baseline })
    });
}
/** Age and data of the baseline, judged again from what documents say of it: the oldest age, the least that is proven. */
function baselineChecks(policy, documents, { now }) {
    const sides = documents.map(({ baseline }) => baseline).filter((side) => side?.kind !== 'none');
    if (sides.length === 0)
        return [];
    const ages = sides.map((side) => side?.ageDays);
    const oldest = ages.includes(undefined) ? undefined : Math.max(...ages.map((days) => days ?? 0));
    const madeAt = oldest === undefined ? undefined : new Date(now().getTime() - oldest * 86_400_000);
    const unproven = sides.find((side) => side?.sameData !== 'proven' && side?.sameData !== 're-evaluated');
    const sameData = sides.some((side) => side === undefined) ? 'not-proven' : (unproven?.sameData ?? 'proven');
    return [(0,baseline/* ageCheck */.cp)(policy, madeAt, now()), (0,baseline/* dataCheck */.b_)(policy, sameData)].filter((check) => check !== undefined);
}


/***/ }),

/***/ 55574:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var src_documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/commands/comment-mode.ts
var comment_mode = __webpack_require__(66983);
// EXTERNAL MODULE: ./src/commands/received-documents.ts
var received_documents = __webpack_require__(82716);
// EXTERNAL MODULE: ./src/commands/workspace-of.ts
var workspace_of = __webpack_require__(85405);
;// CONCATENATED MODULE: ./src/commands/companion.ts



/**
 * Ends a companion (`gate` on `workflow_run`) that has nothing to tell: the other run was of no pull request, or could comment itself.
 *
 * @returns the exit code, undefined where there is something to decide
 */
async function idleCompanion(given, frontend) {
    const { triggeredBy } = (await (0,workspace_of/* hostAsTold */.GV)(frontend, given))?.run ?? {};
    if (triggeredBy === undefined)
        return undefined;
    const { nothingToTell } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__, 38109));
    const reason = nothingToTell(triggeredBy);
    if (reason === undefined)
        return undefined;
    const line = `Model gate: nothing to do. ${reason}`;
    frontend.log.info(line);
    await frontend.publish({ summary: `${line}\n` });
    return 0;
}
/**
 * Documents come from the other run alone: files of this job would be judged for it.
 *
 * @throws UsageError where an input names some
 */
function refuseOwnDocuments(given) {
    const named = ['checks', 'evaluation'].filter((input) => given[input].length > 0);
    if (named.length === 0)
        return;
    throw new src_documents/* UsageError */.eb(named.map((input) => ({
        message: `the input ${input} is not for workflow_run: documents are those that the other run handed over`,
        hint: 'Leave it out'
    })));
}
/** Families that compare two models. What a pull request says of production is not asked: the gate compares again. */
const comparisons = ['metric', 'anchor'];
/**
 * What checks of the other run say of its data; all else that they say is left aside.
 *
 * @throws MeasurementError as `checksIn`
 */
function claimed(document) {
    const { schema, model, candidate, checks } = (0,received_documents/* checksIn */.Jr)(document);
    const commit = candidate?.commit;
    return {
        schema,
        model,
        ...(commit !== undefined && { candidate: { kind: 'none', commit } }),
        checks: checks.filter(({ family }) => !comparisons.includes(family))
    };
}
/**
 * A candidate that another run measured, with rows where the policy asks for them: bare numbers instead are not held against the rows of production.
 *
 * @throws MeasurementError where it has none
 */
function withRowsAskedFor(side, { candidate, model }) {
    if (candidate.predictions === undefined || side.predictions !== undefined)
        return side;
    throw new src_documents/* MeasurementError */.HG({
        message: `what was handed over of the model ${JSON.stringify(model)} has no rows, and the policy asks for candidate.predictions`,
        hint: 'Hand over what `model-gate evaluate` writes, with its predictions.csv'
    });
}
/** Whether a run did not succeed, and nothing that is decided says why: a job of it may have failed that handed over nothing. */
function isUnexplained({ conclusion }, decided) {
    if (conclusion === 'success')
        return false;
    return conclusion !== 'failure' || !decided.some(({ report }) => report.blocked);
}
/** The end of the other run as a check, like a job before the gate: only success is success. */
function endOfRun({ id, conclusion = 'nothing' }) {
    return {
        id: 'job/pull-request-run',
        family: 'job',
        subject: 'pull-request-run',
        status: 'error',
        severity: 'block',
        limits: [],
        reason: `The run ${id} of the pull request ended with ${JSON.stringify(conclusion)}.`,
        nextStep: 'Look at the log of that run, and run it again; only success counts.'
    };
}

// EXTERNAL MODULE: ./src/commands/configured.ts
var configured = __webpack_require__(13324);
// EXTERNAL MODULE: ./src/commands/contradicting-inputs.ts
var contradicting_inputs = __webpack_require__(86479);
;// CONCATENATED MODULE: ./src/commands/expected-legs.ts

/**
 * A check for each leg that had to hand over a document: one that did not is an error, which no policy turns off. `eu` is a leg of any model,
 * `churn/eu` one of the model churn. Of a model that is not judged nothing is expected.
 */
function legChecks(expected, documents, { policy, notRelevant }) {
    if (notRelevant !== undefined)
        return [];
    return [...new Set(expected)]
        .map((name) => ({ name, ...partsOf(name) }))
        .filter(({ model }) => model === undefined || model === policy.model)
        .map(({ name, model, leg }) => {
        const there = documents.some((document) => document.leg === leg && (model ?? document.model) === document.model);
        return {
            id: `leg/${name}`,
            family: 'leg',
            subject: name,
            status: there ? 'pass' : 'error',
            severity: 'block',
            limits: [],
            reason: there ? 'The leg handed over a document.' : `The leg ${JSON.stringify(name)} handed over no document.`,
            nextStep: there ? '' : 'Look at the log of that leg.'
        };
    });
}
/** @throws UsageError where a leg is expected of a model that no policy is for: nobody would look for it */
function refuseStrangeLegs(expected, policies) {
    const models = policies.map(({ policy }) => policy.model);
    const strange = expected.filter((name) => !models.includes(partsOf(name).model ?? models[0] ?? ''));
    if (strange.length === 0)
        return;
    throw new src_documents/* UsageError */.eb(strange.map((name) => ({
        message: `the input expected-legs: ${JSON.stringify(name)} is a leg of a model that no policy is for`,
        hint: `Write <leg> or <model>/<leg>; the models are ${models.join(', ')}`
    })));
}
function partsOf(name) {
    const slash = name.indexOf('/');
    return slash === -1 ? { model: undefined, leg: name } : { model: name.slice(0, slash), leg: name.slice(slash + 1) };
}

// EXTERNAL MODULE: ./src/commands/gate-documents.ts + 2 modules
var gate_documents = __webpack_require__(35741);
// EXTERNAL MODULE: ./src/commands/job-checks.ts
var job_checks = __webpack_require__(7443);
// EXTERNAL MODULE: ./src/commands/load-policies.ts + 4 modules
var load_policies = __webpack_require__(93695);
// EXTERNAL MODULE: ./src/commands/measured-documents.ts
var measured_documents = __webpack_require__(40275);
// EXTERNAL MODULE: ./src/commands/outcome.ts + 1 modules
var outcome = __webpack_require__(63422);
// EXTERNAL MODULE: ./src/commands/parameters.ts
var parameters = __webpack_require__(39032);
// EXTERNAL MODULE: ./src/commands/standing.ts
var standing = __webpack_require__(28116);
// EXTERNAL MODULE: ./src/commands/tell-decision.ts
var tell_decision = __webpack_require__(73066);
;// CONCATENATED MODULE: ./src/commands/gate.ts



















const gate_parameters = schemas/* object */.Ikc({
    policy: parameters/* shared */.u.policy,
    checks: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('checks.json of one part of the gate; an action takes those of earlier jobs without')
        .meta({ placeholder: 'FILE' }),
    evaluation: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Measured candidate, a folder or an evaluation.json: compared with the baseline where no checks answer for its model, else for the record')
        .meta({ placeholder: 'PATH' }),
    reference: parameters/* shared */.u.reference,
    needs: parameters/* shared */.u.needs,
    'expected-legs': parameters/* shared */.u['expected-legs'],
    'working-directory': parameters/* shared */.u['working-directory'],
    output: parameters/* shared */.u.output,
    format: parameters/* shared */.u.format,
    comment: parameters/* shared */.u.comment,
    key: parameters/* shared */.u.key,
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
/** Decides from the documents of other jobs. */
const gate = {
    name: 'gate',
    summary: 'decide from the documents of other jobs',
    description: 'Judges the numbers in checks.json again by the policy: which checks there must be, their limits and their statuses come from the policy, only ' +
        'the numbers from the documents. A check that no document answers is missing. The reference of drift is read again, to know its columns. Where a model was only measured, it is compared with the baseline ' +
        'here. Writes and prints the report; its exit code is the gate.',
    examples: [
        'model-gate gate --checks model-gate/checks.json',
        'model-gate gate --policy-ref origin/main --checks a/checks.json --checks b/checks.json'
    ],
    parameters: gate_parameters,
    outputs: outcome/* decisionOutputs */.NT,
    run: async (given, terminal) => {
        const frontend = (0,configured/* configured */.t)(terminal, given);
        const only = { ...given, onlyReads: true };
        const idle = await idleCompanion(only, frontend);
        if (idle !== undefined)
            return idle;
        return (0,tell_decision/* upToDateOnFailure */.j)(only, frontend, async (host) => {
            const triggering = host?.run.triggeredBy;
            if (triggering !== undefined)
                refuseOwnDocuments(given);
            const workspace = await (0,workspace_of/* workspaceOf */.B3)(host, frontend, given);
            const policies = await (0,standing/* withStanding */.N)(await (0,load_policies/* loadPolicies */.h)(given.policy, workspace), { host, frontend });
            (0,contradicting_inputs/* refuseContradictingInputs */.b)(policies, { reference: given.reference }, frontend);
            refuseStrangeLegs(given['expected-legs'], policies);
            const models = policies.map(({ policy }) => policy);
            const mode = (0,comment_mode/* commentModeOf */.o)(models, given.comment);
            const jobs = (0,job_checks/* jobChecks */.L)(given.needs);
            const asked = given.checks.length + given.evaluation.length > 0;
            const handed = asked ? [] : await (0,received_documents/* received */.ed)(['evaluation', 'checks'], { host, frontend });
            const judges = triggering === undefined ? received_documents/* checksIn */.Jr : claimed;
            const onDisk = await Promise.all(given.checks.map((path) => checksOnDisk(path, frontend)));
            refuseStrangers([...onDisk, ...handed, ...(await namedModels(given.evaluation, frontend))], models);
            const decide = async (ends) => {
                const decided = [];
                for (const located of policies) {
                    const { policy } = located;
                    const legs = legChecks(given['expected-legs'], handed, located);
                    const documents = {
                        checks: () => checksOf(policy, onDisk, handed, judges),
                        measured: async () => {
                            const sources = { paths: given.evaluation, handed, frontend, alone: models.length === 1 };
                            const side = await measuredOf(policy, sources);
                            return triggering === undefined || side === undefined ? side : withRowsAskedFor(side, policy);
                        }
                    };
                    const extra = { jobs: [...jobs, ...legs, ...ends], seed: given.seed, given: { reference: given.reference } };
                    const report = await (0,gate_documents/* gateDocuments */.a)(documents, located, { ...extra, frontend });
                    decided.push({ report: (0,src_documents/* withoutSecrets */.cT)(report, frontend.environment), policy });
                }
                return decided;
            };
            const decided = await decide([]);
            const unexplained = triggering !== undefined && isUnexplained(triggering, decided);
            const told = unexplained ? await decide([endOfRun(triggering)]) : decided;
            return (0,tell_decision/* tellDecision */.C)(told, { ...given, mode }, { host, frontend });
        });
    }
};
/** The checks that documents hold for one model. */
function checksOf({ model }, onDisk, handed, read) {
    const own = handed.filter((document) => document.kind === 'checks' && document.model === model);
    return [...onDisk.filter((document) => document.model === model), ...own.map((document) => read(document))];
}
/** What documents say of one model as it was measured. */
async function measuredOf(policy, { paths, handed, frontend, alone }) {
    const own = handed.filter(({ model, kind }) => kind === 'evaluation' && model === policy.model);
    const sides = await Promise.all(own.map((document) => (0,measured_documents/* measuredInFiles */.TR)(document.files(), policy, (0,received_documents/* nameOf */.Vb)(document))));
    for (const path of paths) {
        const model = await (0,measured_documents/* modelOnDisk */.ux)(path, frontend);
        if (model === undefined && !alone)
            throw nameless(path);
        if (model === policy.model || model === undefined)
            sides.push(await (0,measured_documents/* measuredOnDisk */.BS)(path, policy, frontend));
    }
    return (0,measured_documents/* together */.bs)(sides);
}
/** Several policies, and a file that says of no model that it is its. */
function nameless(path) {
    return new src_documents/* UsageError */.eb({
        file: path,
        message: 'does not say which of the models it is of',
        hint: 'Name a folder of `model-gate evaluate`'
    });
}
/** Models of the evaluations that were named. One that cannot be read is told by the report. */
async function namedModels(paths, frontend) {
    const models = [];
    for (const path of paths) {
        try {
            const model = await (0,measured_documents/* modelOnDisk */.ux)(path, frontend);
            if (model !== undefined)
                models.push({ model });
        }
        catch (error) {
            if (!(error instanceof src_documents/* MeasurementError */.HG))
                throw error;
        }
    }
    return models;
}
async function checksOnDisk(path, { workingDirectory }) {
    try {
        return (0,src_documents/* parseChecks */.B2)(await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, path), 'utf8'), path);
    }
    catch (error) {
        if (error instanceof src_documents/* MeasurementError */.HG)
            throw error;
        const { code } = error;
        throw new src_documents/* MeasurementError */.HG({ file: path, message: `cannot be read (${code ?? String(error)})` });
    }
}
/** What was measured is judged: a document that no policy is for would be left out without a word. */
function refuseStrangers(documents, models) {
    const known = models.map(({ model }) => model);
    const strangers = new Set(documents.map(({ model }) => model).filter((model) => !known.includes(model)));
    if (strangers.size === 0)
        return;
    throw new src_documents/* MeasurementError */.HG([...strangers].map((model) => ({
        message: `a document is of the model ${JSON.stringify(model)}, and no policy is for it`,
        hint: `The policies are for ${known.join(', ')}: name the other one as well`
    })));
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

/***/ 40275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ measuredOnDisk),
/* harmony export */   TR: () => (/* binding */ measuredInFiles),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   ux: () => (/* binding */ modelOnDisk)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57034);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);
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
async function modelOnDisk(path, { workingDirectory }) {
    const shelf = (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(workingDirectory);
    const inside = `${path.replace(/\/+$/, '')}/evaluation.json`;
    const bytes = (await shelf.read(inside)) ?? (path.endsWith('.json') ? await shelf.read(path) : undefined);
    if (bytes === undefined || !(0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isEvaluation */ .lZ)(bytes))
        return undefined;
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEvaluation */ .QK)(new TextDecoder().decode(bytes), path).model;
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

/***/ 82716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checksIn),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ed: () => (/* binding */ received)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);

/** Documents that earlier jobs of the run handed over, on `workflow_run` those of the run that has ended; none on a terminal, and where there is no artifact service. */
async function received(kinds, { host, frontend }) {
    if (host === undefined)
        return [];
    const { documentsOfRun, hasArtifacts, receiveDocuments } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__, 38109));
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
 * The checks in a document.
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
/** What to call a document in messages. */
function nameOf({ model, kind, leg }) {
    return `${kind} of ${model}, leg ${leg}`;
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
