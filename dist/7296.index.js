export const id = 7296;
export const ids = [7296,8646];
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

/***/ 68646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   legOf: () => (/* binding */ legOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _github_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9781);


/**
 * Name of a leg: as it was given, or made from the values of the matrix, which the runner hands over as JSON.
 *
 * @throws UsageError where the name has other characters than a-z 0-9 _ -
 */
function legOf(given) {
    const text = given?.trim() ?? '';
    if (text === '' || text === 'null' || text === '{}')
        return 'all';
    const values = valuesIn(text);
    if (values !== undefined)
        return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.stringify(values)).slice('sha256:'.length, 'sha256:'.length + 12);
    if (_github_index_js__WEBPACK_IMPORTED_MODULE_1__/* .legPattern */ .nK.test(text))
        return text;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        message: `the input leg: must be 1 to 64 of a-z 0-9 _ -, got ${JSON.stringify(text)}`,
        hint: 'Leave it out, and it is made from the values of the matrix'
    });
}
/** Values of a matrix; a name, also one of digits, is none. */
function valuesIn(text) {
    if (!/^[{["]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 97296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gateInQueue: () => (/* binding */ gateInQueue)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var src_documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/git/index.ts + 3 modules
var git = __webpack_require__(65015);
// EXTERNAL MODULE: ./src/github/index.ts + 41 modules
var github = __webpack_require__(9781);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/commands/leg.ts
var commands_leg = __webpack_require__(68646);
// EXTERNAL MODULE: ./src/commands/tool-digest.ts
var tool_digest = __webpack_require__(80895);
;// CONCATENATED MODULE: ./src/commands/fingerprint.ts






/**
 * Digest of all that the result of a model depends on: the tree of the commit that is judged and checked out (code, data, workflow), the base
 * commit (policy and standards), production, the bundle, and how the step was started.
 *
 * @throws MeasurementError with what makes a result that no fingerprint can stand for, a clause
 */
async function fingerprintOf({ located, production, inputs }, { host, frontend }) {
    const { policy, path, workspace } = located;
    const { standards } = workspace;
    const { environment, workingDirectory } = frontend;
    refuseElsewhere(policy);
    if (standards === undefined || production.error !== undefined)
        no('its standards could not be read');
    if ((await (0,git/* checkedOutCommit */.Xg)(workingDirectory)) !== host.run.sha)
        no('the checkout is not of the commit that the run is for');
    const variable = (name) => environment[name] ?? '';
    return (0,src_documents/* digestOf */.ol)((0,src_documents/* canonicalJson */.dj)({
        fingerprint: 1,
        tree: await (0,github/* commitTree */.SC)(host.connection, host.run.sha),
        base: standards?.repository.commit,
        policy: [path, policy.digest],
        baseline: identityOf(production.found, 'baseline'),
        anchor: production.anchor === undefined ? [] : identityOf(production.anchor, 'anchor'),
        tool: [version/* version */.r, await (0,tool_digest/* toolDigest */.P)(), process.version],
        runner: [variable('RUNNER_OS'), variable('RUNNER_ARCH')],
        step: [workflowPath(environment), variable('GITHUB_JOB'), (0,commands_leg.legOf)(inputs.leg), standards?.prefix],
        inputs: {
            predictions: inputs.predictions ?? null,
            metrics: inputs.metrics ?? null,
            baseline: inputs.baseline,
            reference: inputs.reference ?? null,
            current: inputs.current ?? null,
            seed: inputs.seed ?? null
        }
    }));
}
function no(message) {
    throw new src_documents/* MeasurementError */.HG({ message });
}
/** What is read from a server or a database is not in the tree, and may be another by now. */
function refuseElsewhere({ candidate, drift }) {
    if (candidate.from !== undefined)
        no('the candidate is measured elsewhere (candidate.from)');
    const tables = [drift?.reference, drift?.current];
    if (tables.some((source) => source?.kind === 'sql'))
        no('drift reads a database');
}
/** A place without a version may hold another baseline under the same name. */
function identityOf({ side, reference, version: of }, role) {
    if (side === undefined)
        return [];
    if (reference === undefined || of === undefined)
        return no(`the place of the ${role} has no versions`);
    return [reference, of, (0,src_documents/* digestOf */.ol)((0,src_documents/* canonicalJson */.dj)(side.evaluation))];
}
/**
 * Path of the workflow that the step belongs to, such as `.github/workflows/model-gate.yml`.
 *
 * @throws MeasurementError where it is of another repository
 */
function workflowPath(environment) {
    const [named = ''] = (environment['GITHUB_WORKFLOW_REF'] ?? '').split('@');
    const own = `${environment['GITHUB_REPOSITORY'] ?? ''}/`;
    return named.toLowerCase().startsWith(own.toLowerCase()) && own !== '/'
        ? named.slice(own.length)
        : no('the workflow is kept in another repository');
}

// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(18085);
// EXTERNAL MODULE: ./src/commands/gate-documents.ts + 2 modules
var gate_documents = __webpack_require__(35741);
// EXTERNAL MODULE: ./src/commands/promotion-documents.ts
var promotion_documents = __webpack_require__(55716);
;// CONCATENATED MODULE: ./src/commands/reused-report.ts







/**
 * The report of a merge group out of that of its pull request: the numbers are taken, and judged again by the policy, the baseline and the clock of
 * now. Only a green one is: what would block is measured here.
 *
 * @throws MeasurementError with why nothing is taken, a clause
 */
async function reusedReport(fingerprint, made, { host: { run, connection }, frontend }) {
    const { located, inputs, jobs } = made;
    const leg = (0,commands_leg.legOf)(inputs.leg);
    const { model } = located.policy;
    const workflow = workflowPath(frontend.environment);
    const pull = await (0,github/* queuedPull */.DE)(connection, { run, ref: frontend.environment['GITHUB_REF'] ?? '', workflow });
    const whose = `run ${pull.run.id} of #${pull.number}`;
    const documents = await (0,github.documentsOfRun)(connection, pull.run, (document) => document.kind === 'report' && document.leg === leg && [model, 'all'].includes(document.model));
    const bytes = (0,promotion_documents/* handedReport */.L)(documents, located.policy) ?? reused_report_no(`the ${whose} has no report of ${model}`);
    const report = (0,src_documents/* parseReport */.MM)(new TextDecoder().decode(bytes), `report of the ${whose}`);
    refuseUnlike(report, { fingerprint, model, whose });
    const judged = await (0,gate_documents/* gateDocuments */.a)({ checks: () => [checksOf(report, made, frontend)], measured: () => Promise.resolve(undefined) }, { ...located, workspace: { ...located.workspace, reportedBy: reusedFrom(pull) } }, { frontend, jobs, seed: report.seed, given: { reference: inputs.reference } });
    if (!isGreen(judged))
        reused_report_no(`the ${whose}, judged now, is no longer green: ${judged.summary}`);
    frontend.log.info(`${model}: ${reusedFrom(pull)}`);
    return { ...judged, run: { ...judged.run, fingerprint, tried: [...made.production.found.tried] } };
}
function reused_report_no(message) {
    throw new src_documents/* MeasurementError */.HG({ message });
}
function isGreen({ verdict, blocked }) {
    return (verdict === 'pass' || verdict === 'warn') && !blocked;
}
function refuseUnlike(report, { fingerprint, model, whose }) {
    if (report.model !== model)
        reused_report_no(`the report of the ${whose} is of another model`);
    if (report.override !== undefined)
        reused_report_no(`the ${whose} was overridden`);
    if (!isGreen(report) || report.errors.length > 0)
        reused_report_no(`the report of the ${whose} is not green`);
    if (report.notRelevant !== undefined)
        reused_report_no(`the ${whose} measured nothing`);
    if (report.run.fingerprint === undefined)
        reused_report_no(`the report of the ${whose} has no fingerprint`);
    if (report.run.fingerprint !== fingerprint)
        reused_report_no(`the ${whose} has another fingerprint: its files, its base, the baseline, the bundle or the step is another`);
}
/** The answers of a report, with the age that the baseline has now. */
function checksOf(report, { production: { found } }, { now }) {
    const { model, candidate, seed, checks } = report;
    const { reference, version } = found;
    return {
        schema: 'model-gate/checks@1',
        model,
        candidate,
        baseline: { ...report.baseline, ...(found.madeAt && { ageDays: (0,baseline/* ageInDays */.QR)(found.madeAt, now()) }) },
        ...(reference !== undefined && { found: { reference, ...(version !== undefined && { version }) } }),
        seed,
        checks
    };
}
function reusedFrom({ number, run }) {
    return `The result is that of the run ${run.id} of the pull request #${number}: same files, policy and baseline.`;
}

;// CONCATENATED MODULE: ./src/commands/merge-queue.ts



/** Events whose result a merge queue may take, and those that may take one. */
const events = ['pull_request', 'merge_group'];
/**
 * Gates a model whose policy says `merge-queue: reuse`. On a pull request the report gets its fingerprint; in a merge queue the report of the pull
 * request is taken where its fingerprint is that of the group. Whatever is not so, or cannot be read, is a reason to evaluate.
 *
 * @param evaluate measures and judges here
 */
async function gateInQueue(made, evaluate, { host, frontend }) {
    const { policy, notRelevant } = made.located;
    if (notRelevant !== undefined || !events.includes(host.run.event) || host.run.named === true)
        return evaluate();
    const queued = host.run.event === 'merge_group';
    let fingerprint;
    try {
        // Before any code of the change runs in this job.
        fingerprint = await fingerprintOf(made, { host, frontend });
        if (queued)
            return { report: await reusedReport(fingerprint, made, { host, frontend }) };
    }
    catch (error) {
        if (!(error instanceof src_documents/* MeasurementError */.HG))
            throw error;
        const reason = error.message.replace(/\s*\n\s*/g, '. ');
        const note = queued
            ? `Evaluated in the merge queue, because ${reason}`
            : `A merge queue will evaluate again, because ${reason}`;
        frontend.log.info(`${policy.model}: ${note}`);
        return withRecord(await evaluate(), { fingerprint, notes: [note] });
    }
    return withRecord(await evaluate(), { fingerprint, notes: [] });
}
function withRecord(gated, { fingerprint, notes }) {
    const { report } = gated;
    const run = { ...report.run, ...(fingerprint !== undefined && { fingerprint }) };
    return { ...gated, report: { ...report, run, notes: [...report.notes, ...notes] } };
}


/***/ }),

/***/ 55716:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ handedReport),
/* harmony export */   Q: () => (/* binding */ judgedDocuments)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6813);
/* harmony import */ var _received_documents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82716);




/**
 * Reads the measured model and its report: those that were named, else of what `run` left in its output folder and what earlier jobs of the workflow
 * run handed over the report of this run, and the model that it judged. Whatever else lies there, in the checkout too, is not looked into.
 *
 * @throws MeasurementError where there are none, or they are not of this model
 */
async function judgedDocuments(named, located, { commit, ...place }) {
    const { policy } = located;
    const handed = once(() => (0,_received_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .received */ .ed)(['evaluation', 'report', 'checks'], place));
    const { report, reportBytes } = await reportOf(named.report, { located, commit, handed, place });
    const folder = named.evaluation === undefined
        ? await judgedFolder(report, policy, handed, place.frontend)
        : ((await folderAt(named.evaluation, place.frontend)) ?? absent(named.evaluation));
    for (const [kind, { model }] of Object.entries({ report, evaluation: folder.evaluation })) {
        if (model !== policy.model) {
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
                message: `the ${kind} is of the model ${JSON.stringify(model)}; the policy is for ${JSON.stringify(policy.model)}`
            });
        }
    }
    return { report, reportBytes, folder };
}
function once(ask) {
    let asked;
    return () => (asked ??= ask());
}
/** Where a gate leaves its documents: several models have a folder each, one has none of its own. */
function places({ model }, name) {
    return [`model-gate/${model}/${name}`, `model-gate/${name}`];
}
/** The report that was named, else the first of this run; where none is, the first, so that it is said what it is of. */
async function reportOf(named, { located, commit, handed, place: { frontend } }) {
    if (named !== undefined)
        return parsed((await bytesAt(named, frontend)) ?? absent(named), named);
    const strangers = [];
    const isOfThisRun = (read) => (0,_promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOfReport */ .o)(read.report, located, commit).length === 0;
    for (const path of places(located.policy, 'report.json')) {
        const bytes = await bytesAt(path, frontend);
        const read = bytes && readable(bytes, path);
        if (read !== undefined && isOfThisRun(read))
            return read;
        if (read !== undefined)
            strangers.push(read);
    }
    const bytes = handedReport(await handed(), located.policy);
    if (bytes !== undefined)
        return parsed(bytes, 'report.json');
    return strangers[0] ?? nothing('report', located.policy);
}
function parsed(reportBytes, path) {
    return { report: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReport */ .MM)(new TextDecoder().decode(reportBytes), path), reportBytes };
}
/** What lies there and is no report is not the gate's. */
function readable(bytes, path) {
    try {
        return parsed(bytes, path);
    }
    catch (error) {
        if (error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG)
            return undefined;
        throw error;
    }
}
async function bytesAt(path, { workingDirectory }) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(workingDirectory).read(path);
}
function folderAt(path, { workingDirectory }) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaselineFolder */ .CB)((0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(workingDirectory), path, path);
}
/** What was named must be there. */
function absent(named) {
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({ file: named, message: 'there is no such report, or folder with an evaluation.json' });
}
/** The model that a report judged, found by its digest: what lies in a checkout, or what another job handed over, may be anybody's. */
async function judgedFolder(report, policy, handed, frontend) {
    const isJudged = (bytes) => bytes !== undefined && (0,_promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .wasJudged */ .vs)(report, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes));
    const onDisk = [];
    for (const path of places(policy, 'evaluation')) {
        const bytes = await bytesAt(`${path}/evaluation.json`, frontend);
        if (isJudged(bytes))
            return (await folderAt(path, frontend)) ?? absent(path);
        if (bytes !== undefined)
            onDisk.push(path);
    }
    const own = (await handed()).filter(({ model }) => model === policy.model);
    const evaluations = own.filter(({ kind }) => kind === 'evaluation');
    const judged = evaluations.filter((document) => isJudged(document.files().get('evaluation.json')));
    const folder = await handedFolder(judged, policy);
    if (folder !== undefined)
        return withProfile(folder, own, report);
    return noneJudged([...onDisk, ...evaluations.map((document) => (0,_received_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(document))], policy);
}
function noneJudged(found, policy) {
    if (found.length === 0)
        return nothing('evaluation', policy);
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
        message: `none of the evaluations is the one that the gate judged: ${found.join(', ')}`,
        hint: 'Promote in the workflow run of the gate, right after it; a gate that takes checks alone needs the evaluation besides'
    });
}
/** The report of one model, or its part of that of several. */
function handedReport(handed, { model }) {
    const reports = handed
        .filter(({ kind }) => kind === 'report')
        .flatMap((document) => {
        const own = document.model === model ? document.files().get('report.json') : undefined;
        const ofAll = document.model === 'all' ? document.files().get(`${model}/report.json`) : undefined;
        const bytes = own ?? ofAll;
        return bytes === undefined ? [] : [bytes];
    });
    if (reports.length <= 1)
        return reports[0];
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
        message: `${reports.length} jobs handed over a report of the model ${JSON.stringify(model)}, and nobody knows which counts`,
        hint: 'Let one job of the workflow run decide about a model, or name its report.json by the input report'
    });
}
/** What a job measured. */
async function handedFolder(judged, { model }) {
    const [first, ...others] = judged;
    if (first === undefined)
        return undefined;
    if (others.length > 0) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            message: `${others.length + 1} legs handed over an evaluation of the model ${JSON.stringify(model)}`,
            hint: 'Name the folder that is to be the baseline by the input evaluation'
        });
    }
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readBaselineFolder */ .CB)((0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .heldShelf */ .Wp)(first.files()), '', (0,_received_documents_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(first));
}
/** The model with the profile of its data that another job may have made. */
function withProfile(folder, own, report) {
    if (folder.files.has('profile.json'))
        return folder;
    const profiles = own.flatMap((document) => (document.kind === 'checks' ? profileIn(document, report) : []));
    const [profile, ...others] = new Map(profiles.map((bytes) => [(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), bytes])).values();
    if (profile === undefined)
        return folder;
    if (others.length === 0)
        return { ...folder, files: new Map([...folder.files, ['profile.json', profile]]) };
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
        message: `${others.length + 1} jobs handed over a profile of the data of the model ${JSON.stringify(report.model)}`,
        hint: 'Let one job look for drift, or name the folder that is to be the baseline by the input evaluation'
    });
}
function profileIn(document, report) {
    const profile = document.files().get('profile.json');
    return profile !== undefined && (0,_promotion_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .wasJudged */ .vs)(report, (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(profile)) ? [profile] : [];
}
function nothing(kind, { model }) {
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
        message: `there is no ${kind} of the model ${JSON.stringify(model)}`,
        hint: kind === 'report'
            ? 'Run the gate before, in this workflow run, or name its report.json'
            : 'Run the gate before, in this workflow run, or name the folder of `model-gate run` or `model-gate evaluate`'
    });
}


/***/ }),

/***/ 6813:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ problemsOfFolder),
/* harmony export */   o: () => (/* binding */ problemsOfReport),
/* harmony export */   vs: () => (/* binding */ wasJudged)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

const hint = 'Promote in the workflow run of the gate, right after it: nothing is promoted on the word of another run';
/** What makes a report one of another commit, run or policy; none where it is of these. */
function problemsOfReport(report, { policy, workspace }, commit) {
    return untrue([
        ['the report is of the commit', report.candidate.commit ?? commit, commit],
        ['the report was made at the commit', report.run.environment?.['checkout'], workspace.record?.['checkout']],
        ['the report is of the run', report.run.environment?.['run'], workspace.record?.['run']],
        ['the report goes by a policy of the digest', report.policy.digest, policy.digest]
    ]);
}
/** What makes a measured model another than the one that a report judged; none where it is that one. */
function problemsOfFolder({ evaluation, digest, files }, report, commit) {
    const data = report.candidate.kind === 'none' ? evaluation.dataset?.digest : report.candidate.data;
    const profile = files.get('profile.json');
    const digests = [
        ['evaluation.json', digest],
        ...(profile === undefined ? [] : [['profile.json', (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(profile)]])
    ];
    return [
        ...untrue([
            ['the evaluation is of the commit', evaluation.commit ?? commit, commit],
            ['the report is of data of the digest', data, evaluation.dataset?.digest]
        ]),
        ...digests
            .filter(([, found]) => !wasJudged(report, found))
            .map(([file, found]) => ({
            message: `${file} is another than the one that the gate judged: it has the digest ${found}`,
            hint
        }))
    ];
}
/** Whether the gate whose report it is judged a file of this digest. */
function wasJudged({ run }, digest) {
    return run.judged?.includes(digest) === true;
}
function untrue(facts) {
    return facts
        .filter(([, found, expected]) => found !== expected)
        .map(([what, found, expected]) => ({
        message: `${what} ${found ?? 'none'}; expected ${expected ?? 'none'}`,
        hint
    }));
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
