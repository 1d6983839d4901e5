export const id = 9115;
export const ids = [9115];
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

/***/ 19115:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/report/index.ts + 33 modules
var report = __webpack_require__(34428);
// EXTERNAL MODULE: ./src/verdict/index.ts + 7 modules
var verdict = __webpack_require__(42288);
// EXTERNAL MODULE: ./src/commands/configured.ts
var configured = __webpack_require__(13324);
// EXTERNAL MODULE: ./src/commands/keep-for-promotion.ts
var keep_for_promotion = __webpack_require__(24091);
// EXTERNAL MODULE: ./src/commands/load-policies.ts + 5 modules
var load_policies = __webpack_require__(63977);
// EXTERNAL MODULE: ./src/commands/parameters.ts
var parameters = __webpack_require__(39032);
// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(18085);
;// CONCATENATED MODULE: ./src/commands/promotion-end.ts
/** How a promotion may end, with its exit code. */
const codes = {
    promoted: 0,
    unchanged: 0,
    outdated: 0,
    'dry-run': 0,
    'rolled-back': 0,
    refused: 1,
    'baseline-moved': 1,
    'nothing-before': 1,
    error: 3
};
/** An end with its exit code; nothing was written where nothing is said. */
function endOf(reason, more = {}) {
    return { reason, code: codes[reason], lines: [], versions: {}, ...more };
}

;// CONCATENATED MODULE: ./src/commands/apply-plans.ts



/** Writes one place after the other; a dry run says what would be written. Where one fails, the end says what was written before. */
async function applyPlans(todo, { lines: before, dryRun, done, advice }, frontend) {
    const steps = todo.flatMap(({ reference, answer }) => answer.steps.map((step) => `${reference}: ${step}`));
    if (dryRun)
        return endOf('dry-run', { lines: [...before, ...steps, 'nothing was written: this was a dry run'] });
    const lines = [...before];
    const versions = {};
    for (const { reference, answer: plan } of todo) {
        frontend.log.phase(`writing ${reference}`);
        try {
            const { version, detail } = await plan.apply();
            versions[reference] = version;
            lines.push(`${reference}: ${done.replace('-', ' ')} (${detail})`);
        }
        catch (error) {
            if (error instanceof baseline/* BaselineMovedError */.Lp)
                return movedEnd(`${reference}: ${error.message}`, { lines, versions, advice });
            if (!(error instanceof documents/* MeasurementError */.HG))
                throw error;
            return failedEnd(error, { lines: [...lines, `${reference}: failed`], versions });
        }
    }
    return endOf(done, { lines, versions });
}
/** Somebody else moved the baseline of a place. */
function movedEnd(detail, { advice, ...more }) {
    return endOf('baseline-moved', { ...more, problem: `baseline-moved: ${detail}\n  ${advice}` });
}
function failedEnd({ message }, end) {
    const before = Object.entries(end.versions).map(([place, version]) => `${place} (${version})`);
    const written = before.length === 0 ? 'No other place was written before' : `Written before: ${before.join(', ')}`;
    const again = 'Run the job again once the place can be reached: what is written already is found and not written twice';
    return endOf('error', { ...end, problem: `${message}\n${written}\n  ${again}` });
}

// EXTERNAL MODULE: ./src/commands/resolve-baseline.ts
var resolve_baseline = __webpack_require__(73252);
;// CONCATENATED MODULE: ./src/commands/promotion-standing.ts



/** Reads what each place stands for now; each is asked once. */
async function standingsOf(references, located, frontend) {
    const standings = new Map();
    for (const reference of new Set(references)) {
        const opened = await (0,resolve_baseline/* openBaseline */.Eg)((0,documents/* parseReference */.F2)(reference), frontend, located.workspace);
        standings.set(reference, opened && (await (0,baseline/* standingAt */.Ib)(opened, { name: reference, model: located.policy.model })));
    }
    return standings;
}
/**
 * The places that a gate looked at up to the one that it used.
 *
 * @throws MeasurementError where it had a baseline and its report does not say which
 */
function seenBy({ run, baseline }) {
    if (run.baseline === undefined && baseline.kind !== 'none') {
        throw new documents/* MeasurementError */.HG({
            message: 'the report does not say which baseline the model was judged against',
            hint: 'Run the gate again with this version of Model Gate'
        });
    }
    const empty = run.tried.flatMap(({ reference, result }) => {
        if (result === 'none')
            return [{ reference, there: false }];
        return result === 'unreachable' ? [{ reference, there: undefined }] : [];
    });
    if (run.baseline === undefined)
        return empty;
    const { baseline: reference, baselineVersion: version } = run;
    return [...empty, { reference, there: true, ...(version !== undefined && { version }) }];
}
/** Whether the places stand as they did when the model was judged. What a promotion of the same content left there is its own. */
async function stateOf(standings, seen, { content, commit, workspace }) {
    const others = [...standings].filter(([, standing]) => standing?.content !== content);
    for (const [reference, standing] of others) {
        const theirs = standing?.commit;
        if (theirs === undefined || theirs === commit)
            continue;
        const detail = `it holds the model of the commit ${theirs.slice(0, 12)}, which comes after this one`;
        if (await workspace.isAncestor(commit, theirs))
            return { kind: 'outdated', reference, detail };
    }
    const places = new Map(others);
    const used = seen.find(({ there }) => there === true);
    const judgedBy = used && standings.get(used.reference)?.content;
    for (const each of seen.filter(({ reference }) => places.has(reference))) {
        const now = places.get(each.reference);
        // Written together with the one that was used.
        if (each.there === undefined && judgedBy !== undefined && now?.content === judgedBy)
            continue;
        const detail = await changeOf(each, now, workspace);
        if (detail !== undefined)
            return { kind: 'baseline-moved', reference: each.reference, detail };
    }
    return { kind: 'as-judged' };
}
/** What is other than it was; undefined where nothing is. */
async function changeOf({ reference, there, version }, now, workspace) {
    if (there !== true && now === undefined)
        return undefined;
    if (there === undefined)
        return 'it could not be reached when the model was judged, and holds a baseline';
    if (!there)
        return 'nothing was there, and now something is';
    if (now === undefined)
        return 'nothing is there any more';
    if (version === now.version)
        return undefined;
    const parsed = (0,documents/* parseReference */.F2)(reference);
    if (version !== undefined && (await isSameFolder(parsed, [version, now.version], workspace)))
        return undefined;
    return `it stood for ${version ?? 'files of the checkout'}, and now for ${now.version ?? 'files of the checkout'}`;
}
/** A branch moves by commits that leave the baseline as it is, too. */
async function isSameFolder(reference, versions, workspace) {
    if (reference.scheme !== 'git')
        return false;
    const [before, now] = await Promise.all(versions.map(async (version) => version === undefined ? undefined : hashesOf(await workspace.commitAt(version), (0,baseline/* pathInCommit */.wx)(reference.path))));
    return before !== undefined && before === now;
}
async function hashesOf(repository, path) {
    const files = [...(await repository.list(path))].sort();
    const hashes = await Promise.all(files.map(async (file) => [file, await repository.hashOf(file)]));
    return JSON.stringify(hashes);
}

;// CONCATENATED MODULE: ./src/commands/baseline-writer.ts

/**
 * What writes the place of a reference.
 *
 * @throws NotWritableError where it is only read
 */
async function writerOf(reference, frontend, workspace) {
    switch (reference.scheme) {
        case 'file':
            throw new baseline/* NotWritableError */.iK({
                message: `file:${reference.path} is a file of the commit itself: commit it with the model`,
                hint: 'Write it with `model-gate evaluate --output`'
            });
        case 'git':
        case 'artifact':
        case 'release':
            return workspace.writerOf(reference);
        case 'gto':
            throw new baseline/* NotWritableError */.iK({
                message: `gto: tags of ${reference.artifact} are written by GTO`,
                hint: 'Promote with `gto assign`, after the gate of the commit has passed'
            });
        case 'hf':
        case 'https':
        case 'kfmr':
        case 'kfp':
        case 'mlflow':
        case 's3': {
            const { environment, log, workingDirectory: directory } = frontend;
            const { writer } = await (0,baseline/* storeOf */.xX)(reference, { environment, log, directory });
            if (writer !== undefined)
                return writer;
            throw new baseline/* NotWritableError */.iK({ message: `${reference.scheme}: is only read` });
        }
    }
}

;// CONCATENATED MODULE: ./src/commands/promotion-targets.ts



/**
 * Asks the writer of every place that can be written.
 *
 * @throws UsageError where none can be written, or one that was named cannot
 */
async function askWriters({ references, named, located }, frontend, ask) {
    const targets = [];
    const passedOver = [];
    for (const text of new Set(references)) {
        try {
            const reference = (0,documents/* parseReference */.F2)(text);
            const writer = await writerOf(reference, frontend, located.workspace);
            targets.push({ reference: text, answer: await ask(writer, reference, text) });
        }
        catch (error) {
            if (named || !(error instanceof baseline/* NotWritableError */.iK))
                throw error;
            passedOver.push(`${text}: passed over: ${error.problems[0]?.message ?? ''}`);
        }
    }
    if (targets.length > 0)
        return { targets, passedOver };
    throw new documents/* UsageError */.eb({
        message: `there is no place that a baseline could be written to${passedOver.map((line) => `\n  ${line}`).join('')}`,
        hint: 'Name one by target, or write it into baseline.from, such as git:model-baselines:<model>'
    });
}

;// CONCATENATED MODULE: ./src/commands/promote-to.ts




const advice = 'Re-run this workflow to be judged against the new one';
/**
 * Writes a model to every place, each read again just before. Where one cannot be written, the end says what was written before.
 *
 * @throws MeasurementError where a place cannot be read
 */
async function promoteTo(places, { promotion, report, dryRun }, frontend) {
    const { located } = places;
    const seen = seenBy(report);
    frontend.log.phase(`${promotion.model}: reading the baseline again`);
    // What could not be reached then matters only where it is written.
    const known = seen.filter(({ there }) => there !== undefined);
    const looked = await standingsOf(known.map(({ reference }) => reference), located, frontend);
    const { targets, passedOver } = await planned(places, { promotion, looked }, frontend);
    const todo = targets.flatMap(({ reference, answer: { plan } }) => (plan ? [{ reference, answer: plan }] : []));
    const held = targets.filter(({ answer }) => answer.plan === undefined);
    const lines = [...passedOver, ...held.map(({ reference }) => `${reference}: holds this model already`)];
    if (todo.length === 0)
        return endOf('unchanged', { lines });
    const own = targets.map(({ reference, answer }) => [reference, answer.standing]);
    const state = await stateOf(new Map([...looked, ...own]), seen, { ...promotion, workspace: located.workspace });
    if (state.kind === 'outdated')
        return endOf('outdated', { lines: [`${state.reference}: ${state.detail}`] });
    if (state.kind === 'baseline-moved')
        return movedEnd(`${state.reference}: ${state.detail}`, { lines, advice });
    return applyPlans(todo, { lines, dryRun, done: 'promoted', advice }, frontend);
}
/** A plan for every place that does not hold the model already. */
function planned(places, { promotion, looked }, frontend) {
    return askWriters(places, frontend, async (writer, reference, text) => {
        const known = looked.has(text) ? looked : await standingsOf([text], places.located, frontend);
        const standing = known.get(text);
        if (standing?.content === promotion.content)
            return { standing, plan: undefined };
        return { standing, plan: await writer.plan(reference, promotion, standing?.opened) };
    });
}

// EXTERNAL MODULE: ./src/commands/promotion-documents.ts
var promotion_documents = __webpack_require__(55716);
// EXTERNAL MODULE: ./src/commands/gate-parameters.ts
var gate_parameters = __webpack_require__(82848);
// EXTERNAL MODULE: ./src/commands/promotion-facts.ts
var promotion_facts = __webpack_require__(6813);
;// CONCATENATED MODULE: ./src/commands/promotion-of.ts




/**
 * The model with the record of why it becomes production's.
 *
 * @throws MeasurementError where report and evaluation are not of one another, of this commit and of this run
 */
function promotionOf(judged, located, { commit, pullRequest, force }) {
    refuseOthers(judged, located, commit);
    const { report, reportBytes, folder } = judged;
    const { run } = located.workspace.record ?? {};
    const text = (0,documents/* documentText */.ZH)(documents/* evaluationSchema */.MF, {
        ...folder.evaluation,
        commit,
        verdict: report.verdict,
        force,
        links: run && { run, commit: run.replace(/\/actions\/runs\/\d+$/, `/commit/${commit}`) }
    });
    const evaluation = (0,documents/* parseEvaluation */.QK)(text, 'evaluation.json');
    return {
        model: report.model,
        evaluation,
        files: new Map([...folder.files, ['evaluation.json', new TextEncoder().encode(text)]]),
        content: (0,baseline/* contentOf */.$E)(evaluation, folder.files.get('profile.json')),
        commit,
        ...(pullRequest !== undefined && { pullRequest }),
        ...(run !== undefined && { run }),
        reportDigest: (0,documents/* digestOf */.ol)(reportBytes),
        report: reportBytes,
        verdict: report.verdict,
        parameters: (0,gate_parameters/* gateParameters */.i)(located.policy, report),
        ...(force !== undefined && { force })
    };
}
function refuseOthers({ report, folder }, located, commit) {
    if (report.errors.length > 0) {
        throw new documents/* MeasurementError */.HG([
            { message: 'the gate measured nothing trustworthy, and no reason makes that a baseline' },
            ...report.errors.map((message) => ({ message }))
        ]);
    }
    const problems = [...(0,promotion_facts/* problemsOfReport */.o)(report, located, commit), ...(0,promotion_facts/* problemsOfFolder */.Qd)(folder, report, commit)];
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
}

;// CONCATENATED MODULE: ./src/commands/roll-back.ts



/** Makes the baseline before the current one the current one, in every place: all are read before the first is written. */
async function rollBack(places, dryRun, frontend) {
    frontend.log.phase('reading the baselines before');
    const { targets, passedOver } = await askWriters(places, frontend, (writer, reference) => writer.rollback(reference));
    const todo = targets.flatMap(({ reference, answer }) => ('nothing' in answer ? [] : [{ reference, answer }]));
    const stay = targets.flatMap(({ reference, answer }) => 'nothing' in answer ? [`${reference}: there is no baseline before: ${answer.nothing}`] : []);
    const lines = [...passedOver, ...stay];
    if (todo.length === 0)
        return endOf('nothing-before', { lines });
    const advice = 'Look who moved it, and roll back again where it is still needed';
    return applyPlans(todo, { lines, dryRun, done: 'rolled-back', advice }, frontend);
}

// EXTERNAL MODULE: ./src/commands/workspace-of.ts
var workspace_of = __webpack_require__(85405);
;// CONCATENATED MODULE: ./src/commands/promote.ts














const promote_parameters = schemas/* object */.Ikc({
    policy: parameters/* shared */.u.onePolicy,
    evaluation: schemas/* string */.YjP()
        .optional()
        .describe('Measured model, a baseline folder; default: model-gate/evaluation, which the gate leaves there, else that of an earlier job')
        .meta({ placeholder: 'DIR' }),
    report: schemas/* string */.YjP()
        .optional()
        .describe('What the gate said of it; default: model-gate/report.json, else that of an earlier job')
        .meta({ placeholder: 'FILE' }),
    target: schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Where the baseline is written, such as git:model-baselines:churn; default: every place of baseline.from that can be written')
        .meta({ placeholder: 'REF' }),
    force: schemas/* string */.YjP()
        .trim()
        .min(1, 'must say why')
        .optional()
        .describe('Reason to promote a model that the gate would not; it is recorded with the baseline')
        .meta({ placeholder: 'REASON' }),
    'dry-run': schemas/* boolean */.zMY().default(false).describe('Say what would be written, and write nothing'),
    rollback: schemas/* boolean */.zMY()
        .default(false)
        .describe('Make the baseline before the current one the current one again; needs neither evaluation nor report'),
    'working-directory': parameters/* shared */.u['working-directory'],
    'github-token': schemas/* string */.YjP()
        .optional()
        .describe('Token that reads what earlier jobs handed over (actions: read) and writes baselines that GitHub keeps (contents: write)')
        .meta({ where: 'action', actionDefault: '${{ github.token }}' }),
    'policy-ref': parameters/* shared */.u.policyRef,
    now: parameters/* shared */.u.now,
    quiet: parameters/* shared */.u.quiet
});
/** Makes a gated model production's baseline. */
const promote = {
    name: 'promote',
    summary: 'make a gated model the baseline of production',
    description: 'Writes what the gate of this commit measured to the places where the baseline is kept, where the gate lets it: nothing failed, missing or ' +
        'incomparable, and the baseline is still the one that the model was judged against. Never on a pull request: what is not merged is not ' +
        'production.',
    exitCodes: '0 promoted, or nothing to do, 1 not promoted: the gate would not, or the baseline moved, 2 usage or policy mistake, ' +
        '3 nothing trustworthy was measured',
    examples: [
        'model-gate promote --dry-run',
        'model-gate promote --target models:/churn@champion',
        'model-gate promote --rollback'
    ],
    parameters: promote_parameters,
    outputs: {
        promoted: 'true where a baseline was written',
        reason: 'promoted, unchanged, outdated, refused, baseline-moved, dry-run, rolled-back, nothing-before or error',
        versions: 'JSON object: what each place that was written stands for now'
    },
    run: async (given, terminal) => {
        const frontend = (0,configured/* configured */.t)(terminal, given);
        refuseProposals(frontend);
        refuseContradictions(given);
        return told(frontend, async () => {
            const host = await (0,workspace_of/* hostOf */.w4)(frontend, given);
            if (host !== undefined)
                await refuseUnmerged(host, frontend);
            const [located] = await (0,load_policies/* loadPolicies */.h)([given.policy], await (0,workspace_of/* workspaceOf */.B3)(host, frontend, given));
            const { policy, workspace } = located;
            const named = given.target.length > 0;
            const places = { references: named ? given.target : (policy.baseline?.from ?? []), named, located: located };
            if (given.rollback)
                return rollBack(places, given['dry-run'], frontend);
            const commit = workspace.candidateCommit ?? (await workspace.commitAt('HEAD')).commit;
            const judged = await (0,promotion_documents/* judgedDocuments */.Q)(given, located, { commit, host, frontend });
            const pullRequest = await workspace.mergedPullRequest(commit);
            // What is written to a store cannot be taken back.
            const force = (0,documents/* withoutSecrets */.cT)(given.force, frontend.environment);
            const promotion = promotionOf(judged, located, { commit, pullRequest, force });
            const obstacles = (0,verdict/* obstaclesToPromotion */.rv)(judged.report);
            if (obstacles.length > 0 && force === undefined)
                return refused(obstacles);
            return promoteTo(places, { promotion, report: judged.report, dryRun: given['dry-run'] }, frontend);
        });
    }
};
/** Ends in what was done, or why nothing was; with the same words in the outputs where it ends in an error. */
async function told(frontend, work) {
    try {
        const end = await work();
        frontend.log.phase('');
        for (const line of end.lines.flatMap((text) => text.split('\n')))
            frontend.print(`${(0,report/* visibleText */.Q6)(line)}\n`);
        await frontend.publish({
            outputs: {
                promoted: String(end.reason === 'promoted'),
                reason: end.reason,
                versions: JSON.stringify(end.versions)
            },
            summary: summaryOf(end)
        });
        if (end.problem !== undefined)
            frontend.fail(end.problem);
        return end.code;
    }
    catch (error) {
        await frontend.publish({ outputs: { promoted: 'false', reason: 'error', versions: '{}' } });
        throw error;
    }
}
/** As a block of code: indented, so that nothing in it is markdown. */
function summaryOf({ reason, lines, problem }) {
    const said = [...lines, ...(problem?.split('\n') ?? [])].map((line) => `    ${line}`);
    return `### Model gate: promotion ${reason}\n\n${said.join('\n')}\n`;
}
function refused(obstacles) {
    return endOf('refused', {
        problem: [
            'The model is not promoted:',
            ...obstacles.map((obstacle) => `  ${obstacle}`),
            'Mend it, or give the reason to promote it all the same by force'
        ].join('\n')
    });
}
/** What is proposed is not production, and whoever proposes it must not write there. */
function refuseProposals({ environment }) {
    if (!(0,keep_for_promotion/* isProposal */.ld)(environment))
        return;
    throw new documents/* UsageError */.eb({
        message: `nothing is promoted on ${String(environment['GITHUB_EVENT_NAME'])}: what is proposed is not merged yet`,
        hint: 'Promote on push to the branch that production is built from; docs/promotion.md of Model Gate has the workflow'
    });
}
/** Whoever may push may dispatch a branch of theirs, or push a tag. */
async function refuseUnmerged({ run, connection }, { environment }) {
    const { unmergedReason } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781)]).then(__webpack_require__.bind(__webpack_require__, 9781));
    const reason = await unmergedReason(connection, run, environment);
    if (reason === undefined)
        return;
    throw new documents/* MeasurementError */.HG({
        message: `nothing is promoted from ${reason}`,
        hint: 'Merge it, or protect the branch that production is built from; docs/promotion.md has the workflow'
    });
}
function refuseContradictions(given) {
    const names = ['evaluation', 'report', 'force'].filter((name) => given[name] !== undefined);
    if (!given.rollback || names.length === 0)
        return;
    throw new documents/* UsageError */.eb({
        message: `rollback goes without ${names.join(', ')}`,
        hint: 'It makes the baseline before the current one the current one again, whatever is measured'
    });
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


/***/ }),

/***/ 73252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ openBaseline),
/* harmony export */   cU: () => (/* binding */ readersOf),
/* harmony export */   gu: () => (/* binding */ resolveAnchor),
/* harmony export */   oL: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37480);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96784);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71797);







/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
async function resolveBaseline(references, { policy, workspace }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => openBaseline(reference, frontend, workspace),
        readers: readersOf(policy, 'baseline'),
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
        behind: (commit) => workspace.behindBase(commit),
        ...judgedIn(workspace)
    });
}
/** On a terminal nobody says which commit the model is of. Where nobody knows the head, the standards stand for it, too. */
function judgedIn({ candidateCommit, standards, pullRequest }) {
    if (candidateCommit === undefined)
        return {};
    const head = standards?.head.commit;
    const commits = [candidateCommit, ...(head === undefined || head === standards?.repository.commit ? [] : [head])];
    return { judged: { commits, proposal: pullRequest !== undefined || standards?.proposal === true } };
}
/** The pinned release of the policy, where it has one. */
async function resolveAnchor(located, frontend) {
    const { baseline } = located.policy;
    return baseline?.anchor === undefined ? undefined : resolveBaseline([baseline.anchor], located, frontend);
}
/** How files of a measured model are read. */
function readersOf(policy, role) {
    return {
        predictions: (source) => (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um, source, { ...rowsOf(policy), role }),
        metrics: (bytes, name) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, { path: name, format: 'auto' }, (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .askedNames */ .r7)(policy)).metrics,
        possible: _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseImpossible */ .GC
    };
}
function rowsOf(policy) {
    if (policy.task !== undefined)
        return { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .extrasOf */ .bI)(policy) };
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
        key: 'task',
        message: "is missing: without it nobody knows how to read the baseline's predictions",
        hint: 'Write `task: { type: binary }` or another type'
    });
}
/** Opens the place of a reference. undefined: the place says that there is none. @throws MeasurementError where it cannot be reached */
async function openBaseline(reference, frontend, workspace) {
    const { standards } = workspace;
    switch (reference.scheme) {
        case 'file':
            return standard(reference.path, frontend.workingDirectory, standards);
        case 'git':
            return atCommit(await workspace.commitAt(reference.ref), reference.path);
        case 'artifact':
        case 'release':
            return workspace.openStored(reference);
        case 'gto':
            return tagged(reference, workspace);
        case 'hf':
        case 'https':
        case 'kfmr':
        case 'kfp':
        case 'mlflow':
        case 's3': {
            const { environment, log, workingDirectory: directory } = frontend;
            return (await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOf */ .xX)(reference, { environment, log, directory })).resolve(reference);
        }
    }
}
async function standard(path, directory, standards) {
    const place = await (0,_standard_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfStandard */ .Y)(path, directory, standards);
    if (place === undefined)
        return undefined;
    if (place.at === 'commit')
        return atCommit(place.repository, place.path);
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskShelf */ .oh)(directory), path, ...(place.detail !== undefined && { detail: place.detail }) };
}
async function tagged(reference, workspace) {
    const at = (tag) => workspace.commitAt(`tags/${tag}`);
    const commitOf = async (tag) => (await at(tag)).commit;
    const tag = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoTag */ .Dn)(reference, { named: (beginning) => workspace.tags(beginning), commitOf });
    if (tag === undefined)
        return undefined;
    const repository = await at(tag);
    const opened = await atCommit(repository, reference.path);
    // A model was tagged there: that nobody measured it is no first adoption.
    if ((await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedAt */ .yS)(repository, (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInCommit */ .wx)(reference.path))).length === 0) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
            message: `the tag ${tag} is on the commit ${repository.commit.slice(0, 12)}, which has no ${reference.path}`,
            hint: 'Name the folder or file that holds the baseline in that commit'
        });
    }
    return { ...opened, version: `${tag} ${repository.commit}`, detail: `tag ${tag}, ${opened.detail}` };
}
async function atCommit(repository, path) {
    return {
        shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository),
        path,
        version: repository.commit,
        kept: repository.commit,
        madeAt: await repository.committedAt(),
        detail: `commit ${repository.commit.slice(0, 12)}`
    };
}


/***/ }),

/***/ 71797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ placeOfStandard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(18085);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/repository-path.ts





/**
 * Where the repository has a file that a policy names relative to the working directory; undefined where that is outside of it.
 *
 * @throws MeasurementError where a path that leaves the repository leads back into it: nobody could tell who brought the file along
 */
async function repositoryPath(path, directory, standards) {
    const inside = (0,workspace/* inRepository */.y)(standards, path);
    if (!(0,external_node_path_.isAbsolute)(path) && !leaves(inside))
        return (0,baseline/* pathInCommit */.wx)(inside);
    const root = await real((0,external_node_path_.resolve)(directory, (0,external_node_path_.relative)((0,external_node_path_.resolve)('/', standards.prefix), '/')));
    if (leaves((0,external_node_path_.relative)(root, await real((0,external_node_path_.resolve)(directory, path)))))
        return undefined;
    throw new documents/* MeasurementError */.HG({
        file: path,
        message: 'leads into the repository from outside',
        hint: 'Write the path relative to the working directory, so that its history can be read'
    });
}
function leaves(path) {
    return (0,external_node_path_.isAbsolute)(path) || /^\.\.([\\/]|$)/.test(path);
}
/** Without symbolic links, where there is such a file. */
function real(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}

;// CONCATENATED MODULE: ./src/commands/standard-place.ts



/**
 * Where a file that a policy names as a standard is read: at the commit that judges where that tracks it. What only the head tracks, the pull
 * request brought along, and it is none. What neither tracks was made in this run.
 *
 * @param directory that the path is relative to
 * @param standards undefined where nothing is proposed: the files on disk
 */
async function placeOfStandard(path, directory, standards) {
    const disk = { at: 'disk', path: (0,external_node_path_.resolve)(directory, path) };
    if (standards === undefined)
        return disk;
    const { repository, head } = standards;
    const tracked = await repositoryPath(path, directory, standards);
    if (tracked !== undefined) {
        if ((await (0,baseline/* trackedAt */.yS)(repository, tracked)).length > 0)
            return { at: 'commit', repository, path: tracked };
        if ((await (0,baseline/* trackedAt */.yS)(head, tracked)).length > 0)
            return undefined;
    }
    return { ...disk, detail: 'made in this run' };
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
