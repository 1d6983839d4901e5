export const id = 5533;
export const ids = [5533];
export const modules = {

/***/ 85533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   referredCandidate: () => (/* binding */ referredCandidate)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37480);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28956);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73252);






/** Milliseconds between two looks: what trains or evaluates elsewhere takes minutes. */
const PAUSE = 15_000;
/**
 * A candidate that another system makes: looked up, and waited for, until it is there and of the commit that is judged.
 *
 * @param from reference with `{commit}` or `{pr}` in it
 * @throws MeasurementError where it is not there in time, or a place cannot be reached
 * @throws UsageError where nobody knows the commit or the pull request that `from` asks for
 */
async function referredCandidate(from, located, frontend) {
    const { policy, workspace } = located;
    const text = filledIn(from, workspace);
    const end = node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now() + (policy.candidate.waitMilliseconds ?? 0);
    frontend.log.phase(`waiting for the candidate ${text}`);
    for (;;) {
        const looked = await look(text, located, frontend);
        if ('side' in looked)
            return asCandidate(looked.side, text, located);
        const left = end - node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now();
        if (left <= 0) {
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
                message: `candidate ${text}: ${looked.because}`,
                hint: 'Look at what makes it, or wait longer with candidate.wait'
            });
        }
        frontend.log.info(`candidate ${text}: ${looked.because}; ${Math.ceil(left / 60_000)} min more`);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.min(PAUSE, left));
    }
}
function filledIn(from, { candidateCommit: commit, pullRequest }) {
    const text = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .candidateReference */ .Rt)(from, { commit, pullRequest });
    const unknown = /\{(commit|pr)\}/.exec(text)?.[0];
    if (unknown === undefined)
        return text;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb({
        key: 'candidate.from',
        message: `asks for ${unknown}, and here there is ${unknown === '{pr}' ? 'no pull request' : 'no commit'}`,
        hint: 'Give the files of the candidate: --predictions or --metrics'
    });
}
async function look(text, located, frontend) {
    try {
        return await lookAt(text, located, frontend);
    }
    catch (error) {
        if (error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UnfinishedError */ .up)
            return { because: error.problems[0].message };
        throw error;
    }
}
async function lookAt(text, { policy, workspace }, frontend) {
    const opened = await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .openBaseline */ .Eg)((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .parseReference */ .F2)(text), frontend, workspace);
    const side = opened && (await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadBaseline */ .oU)({ ...opened, name: text }, policy, (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_5__/* .readersOf */ .cU)(policy, 'candidate')));
    if (side === undefined)
        return { because: 'nothing there yet' };
    const judged = workspace.candidateCommit;
    // Files may be kept at another commit than the one that they are of.
    const kept = opened?.kept === judged ? judged : undefined;
    const commit = side.evaluation.commit ?? opened?.commit ?? kept;
    // A model of another commit says nothing of this one; a reference that names the commit itself has said it.
    if (commit === undefined && judged !== undefined && !text.includes(judged))
        return { because: 'it does not say which commit it is of' };
    if (commit !== undefined && judged !== undefined && commit !== judged)
        return { because: `it is of the commit ${commit.slice(0, 12)}, not of ${judged.slice(0, 12)}` };
    return { side };
}
/** Rows are measured here; numbers count where there are no rows. */
function asCandidate({ evaluation, predictions, table }, text, { policy, workspace }) {
    const metrics = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .metricValues */ .tZ)(policy, { ...(predictions && { predictions }), reported: evaluation.metrics });
    (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseContradictions */ .Dc)(metrics, evaluation.metrics, text);
    const commit = workspace.candidateCommit ?? evaluation.commit;
    return {
        evaluation: { ...evaluation, metrics, ...(commit !== undefined && { commit }) },
        ...(predictions && { predictions }),
        files: [text],
        ...(table && { table })
    };
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


/***/ })

};
