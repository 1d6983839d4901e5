export const id = 6160;
export const ids = [6160];
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

/***/ 46160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/verdict/index.ts + 7 modules
var verdict = __webpack_require__(42288);
// EXTERNAL MODULE: ./src/commands/configured.ts
var configured = __webpack_require__(13324);
// EXTERNAL MODULE: ./src/commands/keep-for-promotion.ts
var keep_for_promotion = __webpack_require__(24091);
// EXTERNAL MODULE: ./src/commands/load-policies.ts + 4 modules
var load_policies = __webpack_require__(93695);
// EXTERNAL MODULE: ./src/commands/parameters.ts
var parameters = __webpack_require__(39032);
// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(57034);
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

// EXTERNAL MODULE: ./src/commands/resolve-baseline.ts
var resolve_baseline = __webpack_require__(73252);
;// CONCATENATED MODULE: ./src/commands/promotion-standing.ts



/** Reads what each place stands for now; each is asked once. */
async function standingsOf(references, located, frontend) {
    const standings = new Map();
    for (const reference of new Set(references)) {
        const opened = await (0,resolve_baseline/* openBaseline */.Eg)((0,documents/* parseReference */.F2)(reference), frontend, located.workspace);
        standings.set(reference, opened && (await (0,baseline/* standingAt */.Ib)(opened, reference)));
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
        return moved(`${state.reference}: ${state.detail}`, lines);
    const steps = todo.flatMap(({ reference, answer }) => answer.steps.map((step) => `${reference}: ${step}`));
    return dryRun ? endOf('dry-run', { lines: [...lines, ...steps] }) : apply(todo, lines, frontend);
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
async function apply(todo, before, frontend) {
    const lines = [...before];
    const versions = {};
    for (const { reference, answer: plan } of todo) {
        frontend.log.phase(`writing ${reference}`);
        try {
            const { version, detail } = await plan.apply();
            versions[reference] = version;
            lines.push(`${reference}: promoted (${detail})`);
        }
        catch (error) {
            if (error instanceof baseline/* BaselineMovedError */.Lp)
                return moved(`${reference}: ${error.message}`, lines, versions);
            if (!(error instanceof documents/* MeasurementError */.HG))
                throw error;
            return failed(error, [...lines, `${reference}: failed`], versions);
        }
    }
    return endOf('promoted', { lines, versions });
}
function moved(detail, lines, versions = {}) {
    return endOf('baseline-moved', {
        lines,
        versions,
        problem: `baseline-moved: ${detail}\n  Re-run this workflow to be judged against the new one`
    });
}
function failed({ message }, lines, versions) {
    const before = Object.entries(versions).map(([place, version]) => `${place} (${version})`);
    const written = before.length === 0 ? 'Nothing was written before' : `Written before: ${before.join(', ')}`;
    const again = 'Run the job again once the place can be reached: what is written already is found and not written twice';
    return endOf('error', { lines, versions, problem: `${message}\n${written}\n  ${again}` });
}

// EXTERNAL MODULE: ./src/commands/promotion-documents.ts
var promotion_documents = __webpack_require__(55716);
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
        ...(force !== undefined && { force })
    };
}
function refuseOthers({ report, folder: { evaluation } }, located, commit) {
    const { policy, workspace } = located;
    if (report.errors.length > 0) {
        throw new documents/* MeasurementError */.HG([
            { message: 'the gate measured nothing trustworthy, and no reason makes that a baseline' },
            ...report.errors.map((message) => ({ message }))
        ]);
    }
    const data = report.candidate.kind === 'none' ? evaluation.dataset?.digest : report.candidate.data;
    const facts = [
        ['the report is of the commit', report.candidate.commit ?? commit, commit],
        ['the evaluation is of the commit', evaluation.commit ?? commit, commit],
        ['the report is of the run', report.run.environment?.['run'], workspace.record?.['run']],
        ['the report goes by a policy of the digest', report.policy.digest, policy.digest],
        ['the report is of data of the digest', data, evaluation.dataset?.digest]
    ];
    const problems = facts
        .filter(([, found, expected]) => found !== expected)
        .map(([what, found, expected]) => ({
        message: `${what} ${found ?? 'none'}; expected ${expected ?? 'none'}`,
        hint: 'Promote in the workflow run of the gate, right after it: nothing is promoted on the word of another run'
    }));
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
}

;// CONCATENATED MODULE: ./src/commands/roll-back.ts




/** Makes the baseline before the current one the current one, in every place. */
async function rollBack(places, frontend) {
    const lines = [];
    const versions = {};
    try {
        const { passedOver } = await askWriters(places, frontend, async (writer, reference, text) => {
            frontend.log.phase(`rolling back ${text}`);
            const before = await writer.rollback(reference);
            lines.push(`${text}: ${before === undefined ? 'there is no baseline before' : `rolled back (${before.detail})`}`);
            if (before !== undefined)
                versions[text] = before.version;
        });
        lines.push(...passedOver);
        return endOf(Object.keys(versions).length === 0 ? 'nothing-before' : 'rolled-back', { lines, versions });
    }
    catch (error) {
        const isMoved = error instanceof baseline/* BaselineMovedError */.Lp;
        if (!isMoved && !(error instanceof documents/* MeasurementError */.HG))
            throw error;
        const rest = 'Look at the places that are named above, and roll back the others one by one, by target';
        return endOf(isMoved ? 'baseline-moved' : 'error', { lines, versions, problem: `${error.message}\n  ${rest}` });
    }
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
        'production. Exit codes: 0 promoted, or nothing to do; 1 not promoted: the gate would not, or the baseline moved.',
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
            const [located] = await (0,load_policies/* loadPolicies */.h)([given.policy], await (0,workspace_of/* workspaceOf */.B3)(host, frontend, given));
            const { policy, workspace } = located;
            const named = given.target.length > 0;
            const places = { references: named ? given.target : (policy.baseline?.from ?? []), named, located: located };
            if (given.rollback)
                return rollBack(places, frontend);
            const judged = await (0,promotion_documents/* judgedDocuments */.Q)(given, located, { host, frontend });
            const commit = workspace.candidateCommit ?? (await workspace.commitAt('HEAD')).commit;
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
        for (const line of end.lines)
            frontend.print(`${line}\n`);
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
    if (!(0,keep_for_promotion/* isProposal */.l)(environment))
        return;
    throw new documents/* UsageError */.eb({
        message: `nothing is promoted on ${String(environment['GITHUB_EVENT_NAME'])}: what is proposed is not merged yet`,
        hint: 'Promote on push to the branch that production is built from; docs/promotion.md has the workflow'
    });
}
function refuseContradictions(given) {
    const others = ['evaluation', 'report', 'force'].filter((name) => given[name] !== undefined);
    const names = [...others, ...(given['dry-run'] ? ['dry-run'] : [])];
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
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57034);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62251);
/* harmony import */ var _received_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82716);





/**
 * Reads the measured model and its report: those that were named, else what `run` left in its output folder, else what earlier jobs of the
 * workflow run handed over.
 *
 * @throws MeasurementError where there are none, or they are not of this model
 */
async function judgedDocuments(named, { policy }, place) {
    const { frontend } = place;
    const onDisk = {
        report: await reportOnDisk(named.report, policy, frontend),
        folder: await folderOnDisk(named.evaluation, policy, frontend)
    };
    const complete = onDisk.report !== undefined && onDisk.folder !== undefined;
    const handed = complete ? [] : await (0,_received_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .received */ .ed)(['evaluation', 'report', 'checks'], place);
    const reportBytes = onDisk.report ?? handedReport(handed, policy) ?? nothing('report', policy);
    const folder = onDisk.folder ?? (await handedFolder(handed, policy)) ?? nothing('evaluation', policy);
    const report = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReport */ .MM)(new TextDecoder().decode(reportBytes), named.report ?? 'report.json');
    for (const [kind, { model }] of Object.entries({ report, evaluation: folder.evaluation })) {
        if (model !== policy.model) {
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
                message: `the ${kind} is of the model ${JSON.stringify(model)}; the policy is for ${JSON.stringify(policy.model)}`
            });
        }
    }
    return { report, reportBytes, folder };
}
/** Several models have a folder each, one has none of its own. */
function places(named, { model }, name) {
    return named === undefined ? [`model-gate/${model}/${name}`, `model-gate/${name}`] : [named];
}
async function reportOnDisk(named, policy, { workingDirectory }) {
    for (const path of places(named, policy, 'report.json')) {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path)).catch(ifAbsent);
        if (bytes !== undefined)
            return bytes;
    }
    return refuseAbsent(named);
}
async function folderOnDisk(named, policy, { workingDirectory }) {
    for (const path of places(named, policy, 'evaluation')) {
        const folder = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaselineFolder */ .CB)((0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .diskShelf */ .oh)(workingDirectory), path, path);
        if (folder !== undefined)
            return folder;
    }
    return refuseAbsent(named);
}
/** What was named must be there. */
function refuseAbsent(named) {
    if (named === undefined)
        return undefined;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({ file: named, message: 'there is no such report, or folder with an evaluation.json' });
}
function ifAbsent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
/** The report of one model, or its part of that of several. */
function handedReport(handed, { model }) {
    const reports = handed.filter(({ kind }) => kind === 'report');
    const own = reports
        .find((document) => document.model === model)
        ?.files()
        .get('report.json');
    const ofAll = own === undefined ? reports.find((document) => document.model === 'all') : undefined;
    return own ?? ofAll?.files().get(`${model}/report.json`);
}
/** What a job measured, with the profile of the data that another may have made. */
async function handedFolder(handed, { model }) {
    const own = handed.filter((document) => document.model === model);
    const [first, ...others] = own.filter(({ kind }) => kind === 'evaluation');
    if (first === undefined)
        return undefined;
    if (others.length > 0) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
            message: `${others.length + 1} legs handed over an evaluation of the model ${JSON.stringify(model)}`,
            hint: 'Name the folder that is to be the baseline by the input evaluation'
        });
    }
    const folder = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readBaselineFolder */ .CB)((0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .heldShelf */ .Wp)(first.files()), '', (0,_received_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(first));
    if (folder === undefined || folder.files.has('profile.json'))
        return folder;
    const profile = own.flatMap((document) => (document.kind === 'checks' ? profileIn(document) : []))[0];
    return profile === undefined
        ? folder
        : { ...folder, files: new Map([...folder.files, ['profile.json', profile]]) };
}
function profileIn(document) {
    const profile = document.files().get('profile.json');
    return profile === undefined ? [] : [profile];
}
function nothing(kind, { model }) {
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
        message: `there is no ${kind} of the model ${JSON.stringify(model)}`,
        hint: kind === 'report'
            ? 'Run the gate before, in this workflow run, or name its report.json'
            : 'Run the gate before, in this workflow run, or name the folder of `model-gate run` or `model-gate evaluate`'
    });
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
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57034);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62251);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8277);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96467);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71797);







/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
async function resolveBaseline(references, { policy, workspace }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => openBaseline(reference, frontend, workspace),
        readers: readersOf(policy, 'baseline'),
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
        behind: (commit) => workspace.behindBase(commit)
    });
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
        metrics: (bytes, name) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, { path: name, format: 'auto' }).metrics
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
        commit: repository.commit,
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
var baseline = __webpack_require__(57034);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
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
