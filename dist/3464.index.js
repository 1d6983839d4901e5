export const id = 3464;
export const ids = [3464];
export const modules = {

/***/ 66624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ tagsOf),
/* harmony export */   u: () => (/* binding */ wholeNumbers)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);

/** Longest text of a registry's tag that is sure to be kept. */
const MOST_TEXT = 4000;
/** Where a model comes from, as tags of a registry: what is not known is left out. */
function tagsOf(record) {
    const { content, commit, pullRequest, run, reportDigest, verdict, force } = record;
    return {
        ...(content !== undefined && { 'model-gate.content': content }),
        ...(commit !== undefined && { 'model-gate.commit': commit }),
        'model-gate.report-digest': reportDigest,
        'model-gate.verdict': verdict,
        ...(pullRequest !== undefined && { 'model-gate.pull-request': String(pullRequest) }),
        ...(run !== undefined && { 'model-gate.run': run }),
        ...(force !== undefined && { 'model-gate.force': (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(force, MOST_TEXT) })
    };
}
/** What was measured on the whole data, by the names that a registry shows, such as `recall/cat/macro`. */
function wholeNumbers({ metrics }) {
    return metrics.filter(({ slice }) => slice === undefined).map((metric) => [nameOf(metric), metric.value]);
}
function nameOf({ name, class: label, average }) {
    return [name, label, average].filter((part) => part !== undefined).join('/');
}


/***/ }),

/***/ 90923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   s: () => (/* binding */ finishedRun)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62934);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6058);




/**
 * Makes a run and fills it. It is finished last: a run that is not was cut off, and one whose filling failed says so.
 *
 * @throws MeasurementError where any of it fails
 */
async function finishedRun(server, { experiment, name, tags, now }, fill) {
    const { run } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
        operation: `create a run in ${experiment}`,
        method: 'POST',
        path: 'runs/create',
        body: {
            experiment_id: await experimentFor(server, experiment),
            run_name: name,
            start_time: now,
            tags: listed(tags)
        },
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .runAnswer */ .Uj
    });
    try {
        await fill(run);
    }
    catch (error) {
        // What failed before is what is told.
        await end(server, run, 'FAILED', now).catch(() => undefined);
        throw error;
    }
    await end(server, run, 'FINISHED', now);
    return run;
}
async function end(server, { info }, status, now) {
    await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
        operation: `end the run ${info.run_id} as ${status}`,
        method: 'POST',
        path: 'runs/update',
        body: { run_id: info.run_id, status, end_time: now },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6
    });
}
/** As MLflow lists tags. */
function listed(tags) {
    return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
/** Found, or created; where somebody else created it meanwhile, found again. */
async function experimentFor(server, name) {
    const found = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentByName */ ._Y)(server, name);
    if (found !== undefined)
        return found;
    try {
        const created = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
            operation: `create the experiment ${name}`,
            method: 'POST',
            path: 'experiments/create',
            body: { name },
            answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .createdExperiment */ .oV
        });
        return created.experiment_id;
    }
    catch (error) {
        const other = error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG ? await (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentByName */ ._Y)(server, name) : undefined;
        if (other === undefined)
            throw error;
        return other;
    }
}


/***/ }),

/***/ 43851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);

/**
 * A run that ended well: what another says is not all that it measures.
 *
 * @throws UnfinishedError where it goes on; MeasurementError where it failed
 */
function finished(run, name) {
    const { status } = run.info;
    if (status === undefined || status === 'FINISHED')
        return run;
    const Kind = status === 'RUNNING' || status === 'SCHEDULED' ? _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UnfinishedError */ .up : _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG;
    throw new Kind({
        message: `${name} has not finished in MLflow but is ${status}`,
        hint: 'Wait for it, or end it as FINISHED (mlflow.end_run) if all was measured'
    });
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ logNumbers)
/* harmony export */ });
/* unused harmony exports parameterText, metricName */
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66624);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62934);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30165);




/** Most entries of a kind in one call. */
const MOST = 100;
/**
 * Logs what was measured on the whole data as metrics, with the data set, the model's parameters where they are known, and those of the gate.
 *
 * @param now milliseconds since 1970
 */
async function logNumbers(server, { info }, { evaluation, parameters }, now) {
    const metrics = (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumbers */ .u)(evaluation).map(([name, value]) => ({
        key: metricName(name),
        value: numberText(value),
        timestamp: now,
        step: 0
    }));
    const params = Object.entries({ ...evaluation.parameters, ...parameters }).map(([key, value]) => ({
        key: metricName(key),
        value: parameterText(value)
    }));
    const rounds = Math.max(1, Math.ceil(Math.max(metrics.length, params.length) / MOST));
    for (let round = 0; round < rounds; round++) {
        const part = (list) => list.slice(round * MOST, (round + 1) * MOST);
        await (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .call */ .T1)(server, {
            operation: `log the metrics of the run ${info.run_id}`,
            method: 'POST',
            path: 'runs/log-batch',
            body: { run_id: info.run_id, metrics: part(metrics), params: part(params), tags: [] },
            repeatable: true,
            answer: _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
        });
    }
    if (evaluation.dataset?.digest === undefined)
        return;
    await (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .call */ .T1)(server, {
        operation: `log the data of the run ${info.run_id}`,
        method: 'POST',
        path: 'runs/log-inputs',
        body: { run_id: info.run_id, datasets: [datasetOf(evaluation.dataset)] },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    });
}
/** MLflow holds at most 6,000 characters of a parameter. */
function parameterText(value) {
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(value), 6000);
}
/** MLflow holds at most 36 characters of a digest. */
function datasetOf({ name, digest = '', rows }) {
    return {
        tags: [{ key: 'mlflow.data.context', value: 'eval' }],
        dataset: {
            name: name ?? 'evaluation data',
            digest: digest.replace(/^sha256:/, '').slice(0, 32),
            source_type: 'code',
            source: JSON.stringify({ tags: { 'model-gate.dataset': digest } }),
            ...(rows !== undefined && { profile: JSON.stringify({ num_rows: rows }) })
        }
    };
}
/** Characters of a name; MLflow holds 250, and a part that is empty becomes one more. */
const LONGEST_NAME = 240;
/**
 * MLflow allows letters, digits and `_ - . space : /` in the names of metrics and parameters, which must be paths in their shortest form. A name that
 * is another in MLflow ends in the beginning of its digest: by that `recall/<50K` and `recall/>50K` stay two.
 *
 * @example
 * metricName('recall/<=50K/../x') // => 'recall/__50K/__/x.425c99a3'
 */
function metricName(name) {
    const allowed = name.replace(/[^\p{L}\p{N}_\-. :/]/gu, '_');
    const parts = [...allowed].slice(0, LONGEST_NAME).join('').split('/');
    const path = parts.map((part) => (/^\.{0,2}$/.test(part) ? part.replaceAll('.', '_') || '_' : part)).join('/');
    return path === name ? name : `${path}.${(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(name).replace('sha256:', '').slice(0, 8)}`;
}
/** JSON has no NaN, and MLflow would take a bare one for 0. */
function numberText(value) {
    return Number.isFinite(value) ? value : String(value);
}


/***/ }),

/***/ 82609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ resolveMlflow),
  U: () => (/* binding */ serversOf)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 33 modules
var documents = __webpack_require__(40553);
// EXTERNAL MODULE: ./src/baseline/shelf.ts
var shelf = __webpack_require__(94031);
// EXTERNAL MODULE: ./src/baseline/mlflow/artifacts.ts
var artifacts = __webpack_require__(25454);
// EXTERNAL MODULE: ./src/baseline/mlflow/connection.ts
var connection = __webpack_require__(92037);
// EXTERNAL MODULE: ./src/baseline/mlflow/finished.ts
var finished = __webpack_require__(43851);
// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
;// CONCATENATED MODULE: ./src/baseline/mlflow/numbers.ts


/** What a run measured: the last value of each metric, its parameters, the data that it was given. undefined: no metric. */
function numbersOfRun({ data, inputs }) {
    if (data.metrics.length === 0)
        return undefined;
    const [dataset] = inputs.dataset_inputs.map((input) => input.dataset);
    return {
        metrics: new Map(data.metrics.map(({ key, value }) => [key, value])),
        parameters: Object.fromEntries(data.params.map(({ key, value }) => [key, value])),
        ...(inputs.dataset_inputs.length === 1 &&
            dataset && { dataset: (0,store/* recordedDataset */.Z1)('MLflow', dataset.name, dataset.digest) })
    };
}
/**
 * A run whose metrics are of one data set.
 *
 * @param dataset its name or digest
 * @throws MeasurementError where MLflow does not say that they are
 */
function measuredOn(run, dataset) {
    const inputs = run.inputs.dataset_inputs.map((input) => input.dataset);
    if (inputs.length === 1 && inputs.every(({ name, digest }) => name === dataset || digest === dataset))
        return run;
    const known = inputs.map(({ name, digest }) => (digest === undefined ? name : `${name} (${digest})`));
    throw new documents/* MeasurementError */.HG({
        message: `the metrics of the run ${run.info.run_id} are of ${known.length === 0 ? 'no data set that MLflow knows' : known.join(', ')}: "${dataset}" is not the only one`,
        hint: 'Leave ?dataset= out, or log the run with that data set alone'
    });
}
/**
 * What was measured of a logged model: of each metric the last on one data set, and what only its run knows. A run that does not name this model
 * as its only one says nothing of it.
 *
 * @param dataset name or digest of the data set that is meant; needed where there are several
 * @param run that made it
 * @returns undefined: no metric
 * @throws MeasurementError where it was measured on several data sets and none is named, or not on the one that is
 */
function numbersOfModel(model, { dataset, run }) {
    const own = ofDataset(model, dataset);
    const ofRun = run !== undefined && madeOnly(run, model.info.model_id) ? numbersOfRun(run) : undefined;
    if (own === undefined)
        return ofRun;
    return { ...ofRun, ...own, metrics: new Map([...(ofRun?.metrics ?? []), ...own.metrics]) };
}
function madeOnly({ outputs }, id) {
    return outputs.model_outputs.length === 1 && outputs.model_outputs[0].model_id === id;
}
function ofDataset({ info, data }, asked) {
    const groups = new Map();
    for (const metric of data.metrics) {
        const key = metric.dataset_name === undefined ? '' : shownDataset(metric);
        groups.set(key, [...(groups.get(key) ?? []), metric]);
    }
    const named = [...groups].filter(([key]) => key !== '').map(([, metrics]) => metrics);
    const meant = asked === undefined ? named : named.filter(([first]) => isOf(first, asked));
    if (meant.length > 1 || (asked !== undefined && meant.length === 0))
        throw unclear(info.model_id, asked, [...groups]);
    const [metrics = asked === undefined ? groups.get('') : undefined] = meant;
    if (metrics === undefined)
        return undefined;
    const [{ dataset_name: name, dataset_digest: digest }] = metrics;
    return {
        metrics: new Map(inOrder(metrics).map(({ key, value }) => [key, value])),
        ...(name !== undefined && { dataset: (0,store/* recordedDataset */.Z1)('MLflow', name, digest) })
    };
}
function isOf({ dataset_name: name, dataset_digest: digest }, asked) {
    return name === asked || digest === asked;
}
function shownDataset({ dataset_name: name = '', dataset_digest: digest }) {
    return digest === undefined ? name : `${name} (${digest})`;
}
function inOrder(metrics) {
    return [...metrics].sort((a, b) => (a.step ?? 0) - (b.step ?? 0) || (a.timestamp ?? 0) - (b.timestamp ?? 0));
}
function unclear(id, asked, groups) {
    const list = groups.map(([key]) => key).filter((key) => key !== '');
    const known = list.length === 0 ? 'on no data set that MLflow knows' : `on ${list.join(', ')}`;
    return new documents/* MeasurementError */.HG({
        message: `the logged model ${id} was measured ${known}: ${asked === undefined ? 'nobody says which is meant' : `"${asked}" does not say which one is meant`}`,
        hint: 'Name the data set behind the reference, such as models:/fraud@champion?dataset=holdout; its digest does as well'
    });
}

// EXTERNAL MODULE: ./src/baseline/mlflow/registry.ts
var mlflow_registry = __webpack_require__(6058);
// EXTERNAL MODULE: ./src/baseline/mlflow/workspace.ts
var workspace = __webpack_require__(68616);
;// CONCATENATED MODULE: ./src/baseline/mlflow/resolve.ts








/**
 * Both servers of a reference; one that names its server has only that. Their workspace is looked for.
 *
 * @throws MeasurementError where they have no such workspace
 */
async function serversOf(reference, surroundings) {
    const registry = (0,connection.mlflowServer)(reference, 'models', surroundings);
    // A reference to a registry alone may be read where nobody names a tracking server: its runs are then there as well.
    const alone = !surroundings.environment['MLFLOW_TRACKING_URI'];
    const tracking = (0,connection.mlflowServer)(alone ? { ...reference, server: registry.base } : reference, 'runs', surroundings);
    await (0,workspace.confirmWorkspace)(registry);
    if (tracking.base !== registry.base)
        await (0,workspace.confirmWorkspace)(tracking);
    return { registry, tracking };
}
/** What a reference stands for now. undefined: MLflow says that there is none. */
async function resolveMlflow(servers, { place, dataset }) {
    switch (place.kind) {
        case 'run': {
            const run = await (0,mlflow_registry/* runById */.eP)(servers.tracking, place.id);
            return run && ofRun(servers, run, place.path);
        }
        case 'experiment': {
            const run = await (0,mlflow_registry/* runOfExperiment */.WS)(servers.tracking, place);
            return run && ofRun(servers, run);
        }
        case 'logged-model': {
            const model = await (0,mlflow_registry/* loggedModel */.GW)(servers.tracking, place.id);
            return model && ofLoggedModel(servers, model, dataset);
        }
        case 'alias':
        case 'version':
        case 'stage':
        case 'latest': {
            const version = await versionAt(servers.registry, place);
            return version && ofVersion(servers, version, { kind: place.kind, dataset });
        }
    }
}
function versionAt(registry, place) {
    switch (place.kind) {
        case 'alias':
            return (0,mlflow_registry/* versionOfAlias */.ke)(registry, place.model, place.alias);
        case 'version':
            return (0,mlflow_registry/* versionByNumber */.jg)(registry, place.model, place.version);
        case 'stage':
            return (0,mlflow_registry/* versionOfStage */.Ke)(registry, place.model, place.stage);
        case 'latest':
            return (0,mlflow_registry/* latestVersion */.qD)(registry, place.model);
    }
}
async function ofVersion(servers, version, { kind, dataset }) {
    const name = `version ${version.version} of ${version.name}`;
    const { status = 'READY' } = version;
    if (status !== 'READY')
        throw notReady(name, status, status === 'PENDING_REGISTRATION');
    const run = await runOf(servers.tracking, version);
    const commit = version.tags.get('model-gate.commit') ?? commitOf(run);
    const numbers = async () => {
        const id = /^models:\/(m-[0-9a-f]{32})$/.exec(version.source ?? '')?.[1];
        refuseLost([version.tags, run?.data.tags], name);
        if (id === undefined)
            return run && numbersOfRun(dataset === undefined ? run : measuredOn(run, dataset));
        const found = await (0,mlflow_registry/* loggedModel */.GW)(servers.tracking, id);
        if (found !== undefined)
            return numbersOfModel(ready(found), { dataset, run });
        throw new documents/* MeasurementError */.HG({ message: `${name} is of the logged model ${id}, which MLflow no longer has` });
    };
    return {
        shelf: run === undefined ? (0,shelf/* heldShelf */.Wp)(new Map()) : (0,artifacts/* runShelf */.EW)(servers.tracking, run),
        path: artifacts/* FOLDER */.L7,
        version: version.version,
        ...(commit !== undefined && { commit }),
        ...(version.creation_timestamp !== undefined && { madeAt: new Date(version.creation_timestamp) }),
        detail: `${name}${run ? `, run ${run.info.run_id}` : ''}${kind === 'stage' ? '; stages are deprecated in MLflow: use an alias' : ''}`,
        numbers: async () => demanded(await numbers(), name)
    };
}
/** A version that names a run which is gone has lost what it was measured by. */
async function runOf(tracking, { run_id: id, name, version }) {
    if (id === undefined || id === '')
        return undefined;
    const run = await (0,mlflow_registry/* runById */.eP)(tracking, id);
    if (run !== undefined)
        return (0,finished/* finished */.x)(run, `version ${version} of ${name}: its run ${id}`);
    throw new documents/* MeasurementError */.HG({
        message: `version ${version} of ${name} is of the run ${id}, which MLflow no longer has`,
        hint: 'Restore the run, or promote a model that was measured'
    });
}
function ofRun({ tracking }, run, path) {
    const name = `the run ${run.info.run_id}`;
    const { info } = (0,finished/* finished */.x)(run, name);
    const madeAt = info.end_time ?? info.start_time;
    const commit = commitOf(run);
    return {
        shelf: (0,artifacts/* runShelf */.EW)(tracking, run),
        path: path ?? artifacts/* FOLDER */.L7,
        version: info.run_id,
        ...(commit !== undefined && { commit }),
        ...(madeAt !== undefined && { madeAt: new Date(madeAt) }),
        detail: `run ${info.run_id}`,
        numbers: () => Promise.resolve().then(() => numbersAt(run, name, path))
    };
}
/** Who names a file among the artifacts means that file. */
function numbersAt(run, name, path) {
    if (path !== undefined)
        throw noArtifact(name, path);
    refuseLost([run.data.tags], name);
    return demanded(numbersOfRun(run), name);
}
/** The run is there: that it has no such file is no first adoption. MLflow answers alike where a folder is empty and where it is not there. */
function noArtifact(name, path) {
    return new documents/* MeasurementError */.HG({
        message: `${name} has no ${path} among its artifacts in MLflow`,
        hint: 'Name a file or folder that it has, or the run alone for its metrics'
    });
}
/**
 * What a promotion wrote has a folder of ours: its rows and slices are not replaced by a few numbers where that is gone.
 *
 * @param tags of the version, and of its run
 * @throws MeasurementError where they say that a promotion wrote it
 */
function refuseLost(tags, name) {
    if (!tags.some((each) => each?.has('model-gate.content') === true))
        return;
    throw new documents/* MeasurementError */.HG({
        message: `${name} was promoted with a folder ${artifacts/* FOLDER */.L7}/, which is no longer among the artifacts of its run`,
        hint: 'Put the artifacts back, or let the alias name another version: model-gate promote --rollback'
    });
}
async function ofLoggedModel({ tracking }, model, dataset) {
    const { model_id: id, creation_timestamp_ms: created, source_run_id: source } = ready(model).info;
    const made = source === undefined || source === '' ? undefined : await (0,mlflow_registry/* runById */.eP)(tracking, source);
    const run = made && (0,finished/* finished */.x)(made, `the logged model ${id}: its run ${source}`);
    return {
        shelf: (0,shelf/* heldShelf */.Wp)(new Map()),
        path: '',
        version: id,
        ...(commitOf(run) !== undefined && { commit: commitOf(run) }),
        ...(created !== undefined && { madeAt: new Date(created) }),
        detail: `logged model ${id}`,
        numbers: () => Promise.resolve(demanded(numbersOfModel(model, { dataset, run }), `the logged model ${id}`))
    };
}
/** As MLflow writes the state of a logged model, by name or by number. */
const readyStates = ['LOGGED_MODEL_READY', 'READY', 2];
const pendingStates = ['LOGGED_MODEL_PENDING', 'PENDING', 1];
function ready(model) {
    const { model_id: id, status } = model.info;
    if (status === undefined || readyStates.includes(status))
        return model;
    throw notReady(`the logged model ${id}`, status, pendingStates.includes(status));
}
function notReady(name, status, pending) {
    const Kind = pending ? documents/* UnfinishedError */.up : documents/* MeasurementError */.HG;
    return new Kind({ message: `${name} is not ready in MLflow but ${status}` });
}
function commitOf(run) {
    return run?.data.tags.get('model-gate.commit') ?? run?.data.tags.get('mlflow.source.git.commit');
}
/** What is there and was never measured is no baseline, and not the absence of one either: who waits for it may see it measured. */
function demanded(numbers, name) {
    if (numbers !== undefined)
        return numbers;
    throw new documents/* UnfinishedError */.up({
        message: `${name} has no metrics in MLflow and no folder ${artifacts/* FOLDER */.L7}/ of ours`,
        hint: 'Promote a model that the gate measured, or log its metrics with the run'
    });
}


/***/ }),

/***/ 43464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowStore: () => (/* binding */ mlflowStore)
});

// EXTERNAL MODULE: ./src/baseline/mlflow/resolve.ts + 1 modules
var resolve = __webpack_require__(82609);
// EXTERNAL MODULE: ./src/documents/index.ts + 33 modules
var documents = __webpack_require__(40553);
// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
// EXTERNAL MODULE: ./src/baseline/mlflow/answers.ts
var answers = __webpack_require__(62934);
// EXTERNAL MODULE: ./src/baseline/mlflow/artifacts.ts
var artifacts = __webpack_require__(25454);
// EXTERNAL MODULE: ./src/baseline/mlflow/call.ts
var call = __webpack_require__(30165);
// EXTERNAL MODULE: ./src/baseline/mlflow/finished-run.ts
var finished_run = __webpack_require__(90923);
// EXTERNAL MODULE: ./src/baseline/mlflow/registry.ts
var mlflow_registry = __webpack_require__(6058);
;// CONCATENATED MODULE: ./src/baseline/mlflow/move-alias.ts





/** The alias that keeps what another named before. */
function previousOf(alias) {
    return `previous-${alias}`;
}
/** A version in messages. */
function shown(version) {
    return version === undefined ? 'not there' : `version ${version}`;
}
/**
 * Lets an alias name the next version, and `previous-<alias>` what it named: that one first, because readers look at the other. Where the alias does
 * not move, both name what they named before.
 *
 * @throws BaselineMovedError where somebody else moved it; MeasurementError where it failed
 */
async function moveOn(registry, alias, move) {
    const { from, to } = move;
    if (from === to)
        return;
    const previous = { ...alias, alias: previousOf(alias.alias) };
    const older = (await (0,mlflow_registry/* versionOfAlias */.ke)(registry, previous.model, previous.alias))?.version;
    if (from !== undefined && older !== from)
        await moveAlias(registry, previous, { from: older, to: from });
    try {
        await confirmAt(registry, alias, [from]);
        await moveAlias(registry, alias, move);
    }
    catch (error) {
        const moves = from !== undefined && older !== from;
        if (!moves || !(await stays(registry, alias, [from, older])))
            throw error;
        throw await putBack(registry, previous, { from: older, to: from }, error);
    }
}
/** Whether an alias is where it was, as far as anybody can tell. A promotion of somebody else needs `previous-<alias>` where it is now. */
async function stays(registry, { model, alias }, places) {
    try {
        return places.includes((await (0,mlflow_registry/* versionOfAlias */.ke)(registry, model, alias))?.version);
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            return true;
        throw error;
    }
}
/**
 * Moves an alias and reads it back: what was answered may not have been done, and what failed may. MLflow has no compare-and-set: the alias is looked
 * at before every try.
 *
 * @throws BaselineMovedError where somebody else moved it; MeasurementError where it failed, and the alias is where it was or the message says so
 */
async function moveAlias(registry, alias, move) {
    const failure = await failureOf(set(registry, alias, move));
    let after;
    try {
        after = (await (0,mlflow_registry/* versionOfAlias */.ke)(registry, alias.model, alias.alias))?.version;
    }
    catch (error) {
        throw await putBack(registry, alias, move, error);
    }
    if (after === move.to)
        return;
    if (failure instanceof store/* BaselineMovedError */.Lp)
        throw failure;
    if (after !== move.from)
        throw new store/* BaselineMovedError */.Lp(`${alias.alias} of ${alias.model} was moved to ${shown(after)} by somebody else`);
    throw (failure ??
        new documents/* MeasurementError */.HG({ message: `MLflow did not move ${alias.alias} of ${alias.model} to version ${move.to}` }));
}
async function failureOf(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG || error instanceof store/* BaselineMovedError */.Lp)
            return error;
        throw error;
    }
}
/** Sets an alias. Before it is asked for again the alias is looked at: a move of somebody else is not overwritten. */
async function set(registry, alias, { from, to }, always = false) {
    await (0,call/* call */.T1)(registry, {
        operation: `move the alias ${alias.alias} of ${alias.model} to version ${to}`,
        method: 'POST',
        path: 'registered-models/alias',
        body: { name: alias.model, alias: alias.alias, version: to },
        repeatable: true,
        always,
        beforeAgain: () => confirmAt(registry, alias, [from, to]),
        answer: answers/* nothing */.s6
    });
}
/** @throws BaselineMovedError where an alias names none of these versions */
async function confirmAt(registry, { model, alias }, versions) {
    const now = (await (0,mlflow_registry/* versionOfAlias */.ke)(registry, model, alias))?.version;
    if (versions.includes(now))
        return;
    throw new store/* BaselineMovedError */.Lp(`${alias} of ${model} was ${shown(versions[0])} when it was judged and is ${shown(now)} now`);
}
/**
 * Lets an alias name again what it named, where nobody can tell any more what it names. One that was not there stays: to take it away takes rights
 * that an editor does not have.
 *
 * @returns the error that says why, and what became of the alias
 */
async function putBack(registry, alias, { from, to }, why) {
    if (!(why instanceof documents/* MeasurementError */.HG))
        return why;
    const failed = from === undefined ? undefined : await failureOf(set(registry, alias, { from: to, to: from }, true));
    const name = `${alias.alias} of ${alias.model}`;
    const state = from !== undefined && failed === undefined
        ? `${name} was moved back to version ${from}`
        : `${name} was ${shown(from)} and may name version ${to} by now: the next promotion puts it right`;
    return new documents/* MeasurementError */.HG([...why.problems, { message: state }]);
}

// EXTERNAL MODULE: ./src/baseline/mlflow/write-run.ts
var write_run = __webpack_require__(67253);
;// CONCATENATED MODULE: ./src/baseline/mlflow/writer.ts









/**
 * Promotes by moving an alias: run, version, `previous-<alias>`, and last the alias itself. MLflow has no compare-and-set: the alias is read before
 * anything is written, just before it is moved, and just after. Nothing is deleted, which takes rights that an editor does not have.
 *
 * @param now milliseconds since 1970
 */
function mlflowWriter(servers, now) {
    return {
        async plan(reference, promotion, current) {
            const alias = aliasOf(reference);
            const at = await servers(reference);
            const [run, version] = await earlierAttempt(at, promotion, alias);
            return {
                steps: stepsOf(alias, promotion, { run, version, current }),
                apply: () => apply(at, { alias, promotion, current, run, version, now: now() })
            };
        },
        rollback: async (reference) => rollback((await servers(reference)).registry, aliasOf(reference))
    };
}
function aliasOf({ place }) {
    if (place.kind === 'alias')
        return place;
    throw new store/* NotWritableError */.iK({
        message: `MLflow's ${place.kind} cannot be moved to another model`,
        hint: 'Keep the baseline under an alias, such as models:/<name>@champion'
    });
}
/** The run and the version that an attempt before wrote, which was cut off. */
async function earlierAttempt({ tracking, registry }, promotion, { model }) {
    const run = await (0,write_run/* writtenRun */.$$)(tracking, promotion);
    return [run, run && (await versionOfRun(registry, model, run))];
}
async function versionOfRun(registry, model, { info }) {
    if ((await (0,mlflow_registry/* registeredModel */.i$)(registry, model)) === undefined)
        return undefined;
    const { model_versions: versions } = await (0,call/* call */.T1)(registry, {
        operation: `search the versions of ${model}`,
        method: 'GET',
        path: 'model-versions/search',
        query: { filter: `run_id = '${info.run_id}'`, max_results: '100' },
        answer: answers/* modelVersionsAnswer */.zl
    });
    return versions.find(({ name, run_id: id }) => name === model && id === info.run_id);
}
function stepsOf({ model, alias }, { files, model: own }, before) {
    const { run, version, current } = before;
    const names = [...files.keys(), 'report.json'].join(', ');
    const next = version === undefined ? 'the new version' : `version ${version.version}`;
    return [
        run === undefined
            ? `write a run in the experiment ${(0,write_run/* experimentOf */.Vp)(own)} with ${names}`
            : `use the run ${run.info.run_id}, which an earlier attempt wrote`,
        version === undefined ? `register it as a new version of ${model}` : `use version ${version.version} of ${model}`,
        ...(current === undefined ? [] : [`${previousOf(alias)} -> version ${current.version ?? '?'}`]),
        `${alias} -> ${next}${current === undefined ? '' : ` (now version ${current.version ?? '?'})`}`
    ];
}
async function apply(servers, applying) {
    const { registry, tracking } = servers;
    const { alias, promotion, current } = applying;
    // Who comes too late writes nothing.
    await confirmAt(registry, alias, [current?.version]);
    const run = applying.run ?? (await (0,write_run/* writeRun */.bp)(tracking, promotion, applying.now));
    const version = applying.version ?? (await register(registry, alias.model, { run, promotion }));
    await moveOn(registry, alias, { from: current?.version, to: version.version });
    return {
        version: version.version,
        detail: `version ${version.version} of ${alias.model} is ${alias.alias}, run ${run.info.run_id}`
    };
}
/** Registers the run's folder as a version. The model is created where there is none. */
async function register(registry, model, { run, promotion }) {
    if ((await (0,mlflow_registry/* registeredModel */.i$)(registry, model)) === undefined)
        await createModel(registry, model);
    const { model_version: version } = await (0,call/* call */.T1)(registry, {
        operation: `register a version of ${model}`,
        method: 'POST',
        path: 'model-versions/create',
        body: {
            name: model,
            source: `runs:/${run.info.run_id}/${artifacts/* FOLDER */.L7}`,
            run_id: run.info.run_id,
            tags: (0,finished_run/* listed */.K)((0,write_run/* mlflowTags */.vZ)(promotion)),
            description: `Promoted by model-gate at commit ${promotion.commit}`
        },
        answer: answers/* modelVersionAnswer */.wN
    });
    return version;
}
async function createModel(registry, model) {
    try {
        await (0,call/* call */.T1)(registry, {
            operation: `create the registered model ${model}`,
            method: 'POST',
            path: 'registered-models/create',
            body: { name: model },
            answer: answers/* nothing */.s6
        });
    }
    catch (error) {
        // Somebody else may have created it meanwhile.
        if (!(error instanceof documents/* MeasurementError */.HG) || (await (0,mlflow_registry/* registeredModel */.i$)(registry, model)) === undefined)
            throw error;
    }
}
/** What was current stays in no alias: a second rollback must not bring it back. One move, so that nothing of it can be cut off. */
async function rollback(registry, alias) {
    const previous = previousOf(alias.alias);
    const now = await (0,mlflow_registry/* versionOfAlias */.ke)(registry, alias.model, alias.alias);
    const before = await (0,mlflow_registry/* versionOfAlias */.ke)(registry, alias.model, previous);
    if (before === undefined)
        return { nothing: `${alias.model} has no alias ${previous}` };
    const { version } = before;
    if (version === now?.version)
        return { nothing: `version ${version} is both ${alias.alias} and ${previous}: ${store/* WENT_BACK */.Xs}` };
    return {
        steps: [`${alias.alias} -> version ${version}${now === undefined ? '' : ` (now version ${now.version})`}`],
        apply: async () => {
            await moveAlias(registry, alias, { from: now?.version, to: version });
            return { version, detail: `version ${version} of ${alias.model} is ${alias.alias} again` };
        }
    };
}

;// CONCATENATED MODULE: ./src/baseline/mlflow/store.ts


/** MLflow 2 and 3: tracking server and model registry. */
function mlflowStore(surroundings) {
    const servers = (reference) => (0,resolve/* serversOf */.U)(reference, surroundings);
    return {
        resolve: async (reference) => (0,resolve/* resolveMlflow */.k)(await servers(reference), reference),
        writer: mlflowWriter(servers, () => Date.now())
    };
}


/***/ }),

/***/ 68616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmWorkspace: () => (/* binding */ confirmWorkspace)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30165);



const serverInfo = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ workspaces_enabled: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false) });
const workspaceAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ workspace: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
/**
 * Makes sure that a server has the workspace that it is asked for. MLflow without workspaces, and every MLflow before 3.10, ignores the header and
 * would answer for another team's models.
 *
 * @throws MeasurementError where it has not
 */
async function confirmWorkspace(server) {
    const { workspace } = server;
    if (workspace === undefined)
        return;
    const info = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(server, { operation: 'say whether it has workspaces', method: 'GET', api: '3.0', path: 'server-info', answer: serverInfo }, ({ status }) => status === 404);
    if (info?.workspaces_enabled !== true) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
            message: `MLflow at ${server.base} has no workspaces: "${workspace}" is none there`,
            hint: 'Leave the workspace out of the reference and of MLFLOW_WORKSPACE, or start MLflow from 3.10 on with --enable-workspaces'
        });
    }
    await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(server, {
        operation: `read the workspace ${workspace}`,
        method: 'GET',
        api: '3.0',
        path: `workspaces/${encodeURIComponent(workspace)}`,
        answer: workspaceAnswer
    });
}


/***/ }),

/***/ 67253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ writtenRun),
/* harmony export */   Vp: () => (/* binding */ experimentOf),
/* harmony export */   bp: () => (/* binding */ writeRun),
/* harmony export */   vZ: () => (/* binding */ mlflowTags)
/* harmony export */ });
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24398);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66624);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62934);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25454);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30165);
/* harmony import */ var _finished_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90923);
/* harmony import */ var _log_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2628);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6058);








/** Tag of a run by which an attempt that was cut off is found again. */
const RECORD = 'model-gate.record';
/** Name of the experiment that holds the promoted runs of a model. */
function experimentOf(model) {
    return `model-gate/${model}`;
}
/** Tags of a run or a version. MLflow's own pages know a commit by a name of their own. */
function mlflowTags(record) {
    const { commit } = record;
    return { ...(0,_gate_record_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .F)(record), ...(commit !== undefined && { 'mlflow.source.git.commit': commit }) };
}
/** A finished run of the same promotion: an earlier attempt wrote it and was cut off later. */
async function writtenRun(server, promotion) {
    const { model } = promotion;
    const record = (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(promotion);
    const experiment = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_7__/* .experimentByName */ ._Y)(server, experimentOf(model));
    if (experiment === undefined)
        return undefined;
    const { runs } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_4__/* .call */ .T1)(server, {
        operation: `search the runs of the experiment ${experimentOf(model)}`,
        method: 'POST',
        path: 'runs/search',
        body: {
            experiment_ids: [experiment],
            filter: `attributes.status = 'FINISHED' AND tags.\`${RECORD}\` = '${record}'`,
            run_view_type: 'ACTIVE_ONLY',
            max_results: 10,
            order_by: ['attributes.start_time DESC']
        },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .runsAnswer */ .zf
    });
    return runs.find(({ data }) => data.tags.get(RECORD) === record);
}
/** Writes a run with the baseline folder, the report, and numbers that MLflow's own pages show. */
async function writeRun(server, promotion, now) {
    const { model, commit, files, report } = promotion;
    const described = {
        experiment: experimentOf(model),
        name: `${model} ${commit.slice(0, 12)}`,
        tags: { ...mlflowTags(promotion), [RECORD]: (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .recordOf */ .z)(promotion) },
        now
    };
    return (0,_finished_run_js__WEBPACK_IMPORTED_MODULE_5__/* .finishedRun */ .s)(server, described, async (run) => {
        for (const [name, bytes] of files)
            await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .upload */ .Se)(server, run, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER */ .L7}/${name}`, bytes);
        await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .upload */ .Se)(server, run, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FOLDER */ .mk}/report.json`, report);
        await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmUploads */ .j4)(server, run, files);
        await (0,_log_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .logNumbers */ .Ll)(server, run, promotion, now);
    });
}


/***/ })

};
