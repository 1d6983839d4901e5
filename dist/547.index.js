export const id = 547;
export const ids = [547];
export const modules = {

/***/ 50547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baseline: () => (/* binding */ baseline)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34428);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13324);
/* harmony import */ var _contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86479);
/* harmony import */ var _load_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63977);
/* harmony import */ var _output_folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76638);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39032);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73252);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85405);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6390);











const parameters = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.onePolicy,
    baseline: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.baseline,
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u['working-directory'],
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.output,
    sha: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.sha,
    'github-token': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u['github-token'],
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.now,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_6__/* .shared */ .u.quiet
});
/** Finds production's numbers. */
const baseline = {
    name: 'baseline',
    summary: 'find the numbers of production',
    description: 'Looks for the baseline in each place of baseline.from in turn, says what each answered, and writes the first that has one as a baseline folder ' +
        '(evaluation.json and predictions.csv) into the output folder. Finding none is no error: the folder is then not written. Decides nothing.',
    examples: ['model-gate baseline --output production', 'model-gate baseline --baseline git:main:metrics/production'],
    parameters,
    outputs: {
        uri: 'Reference that answered; empty where no place has a baseline',
        version: 'Commit of the model in production, where it is known',
        path: 'Folder that the baseline was written into; empty where there is none'
    },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_2__/* .configured */ .t)(terminal, given);
        const host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_8__/* .hostOf */ .w4)(frontend, given);
        const policies = await (0,_load_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .loadPolicies */ .h)([given.policy], await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_8__/* .workspaceOf */ .B3)(host, frontend, given));
        (0,_contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseContradictingInputs */ .b)(policies, given, frontend);
        const [located] = policies;
        const { policy } = located;
        const references = given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []);
        if (references.length === 0) {
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
                key: 'baseline.from',
                message: 'names no place to look',
                hint: 'Write baseline.from, or give --baseline'
            });
        }
        const found = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_7__/* .resolveBaseline */ .oL)(references, located, frontend);
        frontend.log.phase('');
        for (const place of found.tried)
            frontend.print(`${(0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleText */ .Q6)((0,_report_index_js__WEBPACK_IMPORTED_MODULE_1__/* .placeLine */ .ap)(place))}\n`);
        if (found.side === undefined) {
            await frontend.publish({ outputs: { uri: '', version: '', path: '' } });
            return 0;
        }
        const { evaluation, table } = found.side;
        await frontend.publish({
            outputs: { uri: found.reference ?? '', version: evaluation.commit ?? '', path: given.output }
        });
        await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .writeFolder */ .C)(await (0,_output_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .openOutput */ .c1)(given.output, frontend), evaluation, { policy, table });
        return 0;
    }
};


/***/ }),

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


/***/ })

};
