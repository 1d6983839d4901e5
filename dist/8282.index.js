export const id = 8282;
export const ids = [8282];
export const modules = {

/***/ 35741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ gateDocuments)
});

// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(18085);
// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var src_documents = __webpack_require__(37480);
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

// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var src_drift = __webpack_require__(92835);
// EXTERNAL MODULE: ./src/commands/data-contract.ts
var data_contract = __webpack_require__(68603);
// EXTERNAL MODULE: ./src/commands/data-standards.ts
var data_standards = __webpack_require__(77547);
// EXTERNAL MODULE: ./src/commands/drift-checks.ts + 1 modules
var drift_checks = __webpack_require__(89132);
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
/** What documents say of drift that the policy does not ask for: a job compared, and nothing is decided by it. */
function leftAside(checks, { drift }) {
    return drift === undefined && checks.some(isOfColumn)
        ? ['What documents say of drift was left aside: the policy has no drift']
        : [];
}
function isOfColumn({ family }) {
    return ['drift', 'output-drift', 'schema'].includes(family);
}
async function driftAgain(checks, located, by) {
    const { drift, confidence, task } = located.policy;
    if (drift === undefined)
        return [];
    // Where no document answers for any column, no reference is needed to say so.
    const answered = checks.some(isOfColumn);
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

// EXTERNAL MODULE: ./src/commands/flag-notes.ts
var flag_notes = __webpack_require__(938);
// EXTERNAL MODULE: ./src/commands/gate-model.ts
var gate_model = __webpack_require__(91235);
// EXTERNAL MODULE: ./src/commands/provenance.ts
var commands_provenance = __webpack_require__(67347);
// EXTERNAL MODULE: ./src/commands/received-documents.ts
var received_documents = __webpack_require__(82716);
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
        if (checks.some(isComparison) || candidate === undefined)
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
function isComparison({ checks }) {
    return checks.some(received_documents/* comparesModels */.dT);
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
    const drift = {
        checks: await dataAgain(answers, located, { frontend, given, found }),
        notes: leftAside(answers, located.policy)
    };
    const anchor = await (0,resolve_baseline/* resolveAnchor */.gu)(located, frontend);
    frontend.log.phase(`${located.policy.model}: comparing`);
    const sides = { candidate, ...(found.side && { baseline: found.side }), ...(anchor?.side && { anchor: anchor.side }) };
    const report = (0,gate_model/* judged */.g$)(sides, {
        located,
        flags: { baseline: [], seed, jobs, ...given },
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
    const first = documents.find(isComparison) ?? documents[0];
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
        ...baselineChecks(policy, documents.filter(isComparison), frontend),
        ...review.checks,
        ...jobs
    ];
    return (0,verdict/* decide */.LD)(all, policy, {
        ...provenance,
        notes: [...provenance.notes, ...(0,flag_notes/* flagNotes */.a)(located, given, frontend), ...leftAside(checks, policy)],
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

/***/ 48282:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var src_documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/commands/comment-mode.ts
var comment_mode = __webpack_require__(66983);
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
    const { nothingToTell } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781));
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

// EXTERNAL MODULE: ./src/commands/flag-notes.ts
var flag_notes = __webpack_require__(938);
// EXTERNAL MODULE: ./src/commands/gate-documents.ts + 2 modules
var gate_documents = __webpack_require__(35741);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/commands/measured-documents.ts
var measured_documents = __webpack_require__(40275);
// EXTERNAL MODULE: ./src/commands/received-documents.ts
var received_documents = __webpack_require__(82716);
;// CONCATENATED MODULE: ./src/commands/gathered-documents.ts





/**
 * Gathers what was named, else what other jobs handed over.
 *
 * @throws UsageError where there is nothing to decide from
 * @throws MeasurementError where checks cannot be read, or a document is of a model that no policy is for
 */
async function gatherDocuments({ checks: paths, evaluation: evaluations }, models, { host, frontend }) {
    const isNamed = paths.length + evaluations.length > 0;
    if (!isNamed && host === undefined && frontend.kind === 'terminal')
        throw nothingNamed();
    const handed = isNamed ? [] : await (0,received_documents/* received */.ed)(['evaluation', 'checks'], { host, frontend });
    if (evaluations.length === 0)
        sayUnmeasured(models, handed, frontend);
    const checks = await Promise.all(paths.map((path) => checksOnDisk(path, frontend)));
    refuseStrangers([...checks, ...handed, ...(await namedModels(evaluations, frontend))], models);
    return { checks, evaluations, handed };
}
/** An action takes what earlier jobs handed over; a terminal has no such jobs. */
function nothingNamed() {
    return new src_documents/* UsageError */.eb({
        message: 'no document is named, so there is nothing to decide from',
        hint: 'Give --checks (of `model-gate compare` or `drift`) or --evaluation (of `model-gate evaluate`), or let `model-gate run` do all in one'
    });
}
/** `compare` in a job of its own, and nothing that was measured: its answers are left aside, and the checks are missing. */
function sayUnmeasured(models, handed, { log }) {
    for (const { model } of models) {
        const kinds = handed.filter((document) => document.model === model).map(({ kind }) => kind);
        if (!kinds.includes('checks') || kinds.includes('evaluation'))
            continue;
        log.info(`what other jobs say of the model ${JSON.stringify(model)} and production does not count: hand over what was measured (actions/evaluate), or compare in the job of the gate and name its checks.json by the input checks`);
    }
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
        throw new src_documents/* MeasurementError */.HG({
            file: path,
            message: (0,src_documents/* whyUnreadable */._p)(error),
            hint: 'Write it with `model-gate compare` or `model-gate drift`'
        });
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
        .describe('checks.json of one part of the gate; an action takes without what those of earlier jobs say of the data, and compares the model itself')
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
        'the numbers from the documents. A check that no document answers is missing. The reference of drift is read again, to know its columns. A model that another job measured is compared with the baseline ' +
        'here, whatever that job says of production. Writes and prints the report; its exit code is the gate.',
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
        return (0,tell_decision/* upToDateOnFailure */.j)(only, frontend, (host) => gateAll(given, { host, frontend }));
    }
};
/** Decides about all models, and tells it. */
async function gateAll(given, { host, frontend }) {
    const triggering = host?.run.triggeredBy;
    if (triggering !== undefined)
        refuseOwnDocuments(given);
    const workspace = await (0,workspace_of/* workspaceOf */.B3)(host, frontend, given);
    const policies = await (0,standing/* withStanding */.N)(await (0,load_policies/* loadPolicies */.h)(given.policy, workspace), { host, frontend });
    const tables = { reference: given.reference };
    (0,contradicting_inputs/* refuseContradictingInputs */.b)(policies, tables, frontend);
    (0,flag_notes/* refuseIdleTables */.s)(policies, tables, frontend);
    refuseStrangeLegs(given['expected-legs'], policies);
    const models = policies.map(({ policy }) => policy);
    const mode = (0,comment_mode/* commentModeOf */.o)(models, given.comment);
    const jobs = (0,job_checks/* jobChecks */.L)(given.needs);
    const gathered = await gatherDocuments(given, models, { host, frontend });
    const gating = { given, jobs, gathered, triggering, frontend, alone: models.length === 1 };
    const decided = await gateInTurn(policies, { ...gating, ends: [] });
    const unexplained = triggering !== undefined && isUnexplained(triggering, decided);
    const told = unexplained ? await gateInTurn(policies, { ...gating, ends: [endOfRun(triggering)] }) : decided;
    const code = await (0,tell_decision/* tellDecision */.C)(told, { ...given, mode }, { host, frontend });
    for (const each of told)
        await (0,log_measured/* logMeasured */.n)(each, frontend);
    return code;
}
async function gateInTurn(policies, gating) {
    const decided = [];
    for (const located of policies)
        decided.push(await gateOne(located, gating));
    return decided;
}
async function gateOne(located, gating) {
    const { given, jobs, ends, gathered, triggering, frontend } = gating;
    const { policy } = located;
    let evaluation;
    const documents = {
        checks: () => checksOf(policy, gathered),
        measured: async () => {
            const side = await measuredOf(policy, gating);
            evaluation = side && (0,src_documents/* withoutSecrets */.cT)(side.evaluation, frontend.environment);
            return triggering === undefined || side === undefined ? side : withRowsAskedFor(side, policy);
        }
    };
    const legs = legChecks(given['expected-legs'], gathered.handed, located);
    const by = { jobs: [...jobs, ...legs, ...ends], seed: given.seed, given: { reference: given.reference }, frontend };
    const report = await (0,gate_documents/* gateDocuments */.a)(documents, located, by);
    const mayBePromoted = triggering === undefined && !(0,keep_for_promotion/* isProposal */.ld)(frontend.environment);
    const isRead = report.errors.length === 0 && report.notRelevant === undefined && mayBePromoted;
    const digests = isRead ? await digestsOfMeasured(policy, gathered, frontend) : [];
    return { report: (0,src_documents/* withoutSecrets */.cT)((0,keep_for_promotion/* withJudged */.yk)(report, digests), frontend.environment), policy, located, evaluation };
}
/** The checks that documents hold for one model: of those that were named everything, of those of other jobs what is said of its data. */
function checksOf({ model }, { checks, handed }) {
    const own = handed.filter((document) => document.kind === 'checks' && document.model === model);
    return [...checks.filter((document) => document.model === model), ...own.map(received_documents/* claimed */.Sf)];
}
/** What documents say of one model as it was measured. */
async function measuredOf(policy, { gathered: { handed, evaluations }, frontend, alone }) {
    const own = handed.filter(({ model, kind }) => kind === 'evaluation' && model === policy.model);
    const sides = await Promise.all(own.map((document) => (0,measured_documents/* measuredInFiles */.TR)(document.files(), policy, (0,received_documents/* nameOf */.Vb)(document))));
    for (const path of evaluations) {
        const model = await (0,measured_documents/* modelOnDisk */.ux)(path, frontend);
        if (model === undefined && !alone)
            throw nameless(path);
        if (model === policy.model || model === undefined)
            sides.push(await (0,measured_documents/* measuredOnDisk */.BS)(path, policy, frontend));
    }
    return (0,measured_documents/* together */.bs)(sides);
}
/** Digests of what was read of one model: a promotion takes nothing else on the word of the report. */
async function digestsOfMeasured({ model }, { handed, evaluations }, frontend) {
    const own = handed.filter((document) => document.model === model).map((document) => (0,measured_documents/* digestsInFiles */.Ab)(document.files()));
    const onDisk = await Promise.all(evaluations.map(async (path) => (await (0,measured_documents/* modelOnDisk */.ux)(path, frontend)) === model ? (0,measured_documents/* digestsOnDisk */.ge)(path, frontend) : Promise.resolve([])));
    return [...own, ...onDisk].flat();
}
/** Several policies, and a file that says of no model that it is its. */
function nameless(path) {
    return new src_documents/* UsageError */.eb({
        file: path,
        message: 'does not say which of the models it is of',
        hint: 'Name a folder of `model-gate evaluate`'
    });
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


/***/ })

};
