export const id = 2609;
export const ids = [2609,2037];
export const modules = {

/***/ 92037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowServer: () => (/* binding */ mlflowServer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _web_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38109);
/* harmony import */ var _web_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41089);
/* harmony import */ var _web_patience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40999);
/* harmony import */ var _web_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28801);






/**
 * The server that a reference names, else the one that the environment does: `MLFLOW_REGISTRY_URI` for models, `MLFLOW_TRACKING_URI` for runs.
 *
 * Credentials (`MLFLOW_TRACKING_USERNAME` and `_PASSWORD`, `MLFLOW_TRACKING_TOKEN`, a client certificate) go to the origins that these two
 * variables name, and nowhere else, and nobody else is believed without a certificate: a reference may come from a pull request.
 *
 * @param what is asked for
 * @throws UnreachableError where a variable is missing, such as in the job of a fork; UsageError where one is wrong
 */
function mlflowServer({ server, workspace }, what, { environment, log }) {
    const own = ownServers(environment);
    const base = server ?? (what === 'models' ? (own.registry ?? own.tracking) : own.tracking);
    if (base === undefined) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk({
            message: 'nobody says where MLflow is',
            hint: 'Set MLFLOW_TRACKING_URI (https://host), or write mlflow://host/... instead of models:/ or runs:/'
        });
    }
    const { origin } = new URL(base);
    const trusted = [own.registry, own.tracking].some((each) => each !== undefined && new URL(each).origin === origin);
    const credentials = trusted ? credentialsIn(environment) : undefined;
    const sent = { variable: 'MLFLOW_TRACKING_URI', what: 'credentials' };
    if (credentials !== undefined)
        (0,_web_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseInTheClear */ .s_)(new URL(base), environment, sent);
    const space = workspace ?? (environment['MLFLOW_WORKSPACE'] || undefined);
    return {
        base,
        ...(space !== undefined && { workspace: space }),
        client: (0,_web_client_js__WEBPACK_IMPORTED_MODULE_2__/* .webClient */ .q)({
            name: 'MLflow',
            origin,
            headers: {
                ...(credentials && { authorization: credentials.header }),
                ...(space !== undefined && { 'x-mlflow-workspace': (0,_web_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .headerText */ .T)('the workspace', space) })
            },
            secrets: credentials?.secrets ?? [],
            tls: tlsIn(environment, trusted),
            patience: (0,_web_patience_js__WEBPACK_IMPORTED_MODULE_4__/* .patienceOf */ .H)(environment)
        }, { environment, log })
    };
}
function ownServers(environment) {
    const read = (name) => {
        const text = environment[name];
        return text === undefined || text === '' ? undefined : addressOf(name, text);
    };
    const [tracking, registry] = [read('MLFLOW_TRACKING_URI'), read('MLFLOW_REGISTRY_URI')];
    return { ...(tracking !== undefined && { tracking }), ...(registry !== undefined && { registry }) };
}
function addressOf(variable, text) {
    return (0,_web_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .addressIn */ ._)(text, {
        variable,
        example: 'https://mlflow.acme.dev',
        hint: 'Databases, folders (mlruns) and Databricks are not available in this version',
        credentials: 'They are MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD'
    });
}
/** User and password win over a token, as in MLflow itself. */
function credentialsIn(environment) {
    const given = (name) => environment[`MLFLOW_TRACKING_${name}`] || undefined;
    const [user, password, token] = [given('USERNAME'), given('PASSWORD'), given('TOKEN')];
    if (user !== undefined && password !== undefined) {
        const basic = Buffer.from(`${user}:${password}`).toString('base64');
        return { header: `Basic ${basic}`, secrets: [password, basic] };
    }
    if (user !== undefined || password !== undefined)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreachableError */ .Jk({
            message: 'MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD are set together or not at all'
        });
    return token === undefined
        ? undefined
        : { header: `Bearer ${(0,_web_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .headerText */ .T)('MLFLOW_TRACKING_TOKEN', token)}`, secrets: [token] };
}
/** @param trusted whether the environment names the server */
function tlsIn(environment, trusted) {
    const [ca, client] = [
        environment['MLFLOW_TRACKING_SERVER_CERT_PATH'],
        environment['MLFLOW_TRACKING_CLIENT_CERT_PATH']
    ];
    const insecure = trusted && /^(true|1)$/i.test(environment['MLFLOW_TRACKING_INSECURE_TLS'] ?? '');
    return {
        ...(insecure && { rejectUnauthorized: false }),
        ...(ca && { ca: pem('MLFLOW_TRACKING_SERVER_CERT_PATH', ca, 'CERTIFICATE') }),
        ...(trusted &&
            client && {
            cert: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client, 'CERTIFICATE'),
            key: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client, 'PRIVATE KEY')
        })
    };
}
/** A file in PEM that holds such a part: Node passes over one that holds none. */
function pem(name, path, part) {
    const wrong = (message) => new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({ file: path, message, hint: `${name} names it` });
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw wrong(`cannot be read (${error.code ?? 'unknown'})`);
    }
    if (new RegExp(`^-----BEGIN ([A-Z0-9 ]+ )?${part}-----`, 'm').test(text))
        return text;
    throw wrong(`holds no ${part.toLowerCase()} in PEM`);
}


/***/ }),

/***/ 43851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ finished)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

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

/***/ 82609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ resolveMlflow),
  U: () => (/* binding */ serversOf)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/baseline/gate-record.ts
var gate_record = __webpack_require__(66624);
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
        message: `MLflow knows ${known.join(', ') || 'no data set'} of the run ${run.info.run_id}: nobody says that its metrics are of "${dataset}" alone`,
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
    const tag = (key) => version.tags.get(key) ?? run?.data.tags.get(key);
    const commit = commitIn(tag);
    const numbers = async () => {
        const id = /^models:\/(m-[0-9a-f]{32})$/.exec(version.source ?? '')?.[1];
        refuseLost(tag, name);
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
        numbers: async () => demanded(await numbers(), name, tag)
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
    const commit = commitIn(tagsOfRun(run));
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
    refuseLost(tagsOfRun(run), name);
    return demanded(numbersOfRun(run), name, tagsOfRun(run));
}
/** The run is there: that it has no such file is no first adoption. MLflow answers alike where a folder is empty and where it is not there. */
function noArtifact(name, path) {
    return new documents/* MeasurementError */.HG({
        message: `${name} has no ${path} among its artifacts in MLflow`,
        hint: 'Name a file or folder that it has, or the run alone for its metrics'
    });
}
function tagsOfRun(run) {
    return (key) => run?.data.tags.get(key);
}
/**
 * What a promotion wrote has a folder of ours: its rows and slices are not replaced by a few numbers where that is gone.
 *
 * @throws MeasurementError where its tags say that a promotion wrote it
 */
function refuseLost(tag, name) {
    if (tag(gate_record/* CONTENT */.KB) === undefined)
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
    const tag = tagsOfRun(run);
    const commit = commitIn(tag);
    return {
        shelf: (0,shelf/* heldShelf */.Wp)(new Map()),
        path: '',
        version: id,
        ...(commit !== undefined && { commit }),
        ...(created !== undefined && { madeAt: new Date(created) }),
        detail: `logged model ${id}`,
        numbers: () => Promise.resolve().then(() => demanded(numbersOfModel(model, { dataset, run }), `the logged model ${id}`, tag))
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
function commitIn(tag) {
    return tag(gate_record/* COMMIT */.cJ) ?? tag('mlflow.source.git.commit');
}
/** What is there and was never measured is no baseline, and not the absence of one either: who waits for it may see it measured. */
function demanded(numbers, name, tag) {
    if (numbers === undefined) {
        throw new documents/* UnfinishedError */.up({
            message: `${name} has no metrics in MLflow and no folder ${artifacts/* FOLDER */.L7}/ of ours`,
            hint: 'Promote a model that the gate measured, or log its metrics with the run'
        });
    }
    const decision = (0,gate_record/* decisionIn */.O0)(tag);
    return { ...numbers, ...(decision && { decision }) };
}


/***/ }),

/***/ 68616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmWorkspace: () => (/* binding */ confirmWorkspace)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
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

/***/ 28801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ headerText),
/* harmony export */   _: () => (/* binding */ addressIn)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/**
 * Address of a server as a variable holds it, no trailing slash.
 *
 * @throws UsageError where it is none, or holds more than an address
 */
function addressIn(text, { variable, example, hint, credentials }) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
            message: `${variable} must be the address of a server, such as ${example}`,
            ...(hint !== undefined && { hint })
        });
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
            message: `${variable} must be an address alone, and nothing of a user or a password in it`,
            hint: credentials
        });
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
/**
 * A text that may stand in a header.
 *
 * @param name what it is; the text is not shown where it is wrong: it may be a secret
 * @throws UsageError
 */
function headerText(name, value) {
    if (/^[\x21-\x7e]+$/.test(value))
        return value;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({ message: `${name} must be of printable ASCII without spaces` });
}


/***/ })

};
