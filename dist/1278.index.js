export const id = 1278;
export const ids = [1278];
export const modules = {

/***/ 51803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ previousOf)
/* harmony export */ });
/**
 * The alias that keeps what another named before.
 *
 * @example
 * previousOf('champion') // => 'previous-champion'
 */
function previousOf(alias) {
    return `previous-${alias}`;
}


/***/ }),

/***/ 66624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   KB: () => (/* binding */ CONTENT),
/* harmony export */   O0: () => (/* binding */ decisionIn),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   ud: () => (/* binding */ wholeNumbers)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/** Tags of ours that are read again. What has a content was promoted. */
const CONTENT = 'model-gate.content';
const COMMIT = 'model-gate.commit';
const VERDICT = 'model-gate.verdict';
const FORCE = 'model-gate.force';
/** Longest text of a registry's tag that is sure to be kept. */
const MOST_TEXT = 4000;
/** Where a model comes from, as tags of a registry: what is not known is left out. */
function tagsOf(record) {
    const { content, commit, pullRequest, run, reportDigest, verdict, force } = record;
    return {
        ...(content !== undefined && { [CONTENT]: content }),
        ...(commit !== undefined && { [COMMIT]: commit }),
        'model-gate.report-digest': reportDigest,
        [VERDICT]: verdict,
        ...(pullRequest !== undefined && { 'model-gate.pull-request': String(pullRequest) }),
        ...(run !== undefined && { 'model-gate.run': run }),
        ...(force !== undefined && { [FORCE]: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(force, MOST_TEXT) })
    };
}
/**
 * How the gate decided, out of the tags that it wrote. That it let a model pass, or why it was promoted all the same, is said of what was promoted: the
 * history of evaluations holds models that never were.
 *
 * @param tag value of a tag by its name
 * @throws MeasurementError where the verdict is none
 */
function decisionIn(tag) {
    const text = tag(VERDICT);
    if (text === undefined)
        return undefined;
    const { data: verdict } = _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluationSchema */ .MF.shape.verdict.safeParse(text);
    if (verdict === undefined)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({ message: `${VERDICT} is ${JSON.stringify(text)}, and no verdict of Model Gate` });
    if (tag(CONTENT) === undefined)
        return verdict === 'fail' || verdict === 'error' ? { verdict } : undefined;
    const force = tag(FORCE);
    return { verdict, ...(force !== undefined && { force }) };
}
/** What was measured on the whole data, by the names that a registry shows, such as `recall/cat/macro`. */
function wholeNumbers({ metrics }) {
    return metrics.filter(({ slice }) => slice === undefined).map((metric) => [nameOf(metric), metric.value]);
}
function nameOf({ name, class: label, average }) {
    return [name, label, average].filter((part) => part !== undefined).join('/');
}


/***/ }),

/***/ 81278:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubeflowStore: () => (/* binding */ kubeflowStore)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/baseline/web/settings.ts
var settings = __webpack_require__(28801);
// EXTERNAL MODULE: ./src/baseline/web/token-client.ts
var token_client = __webpack_require__(38055);
;// CONCATENATED MODULE: ./src/baseline/kubeflow/connection.ts



/** What messages call it. */
const NAME = 'the Kubeflow Model Registry';
const SERVER = 'MODEL_GATE_KUBEFLOW_SERVER';
const TOKEN = 'MODEL_GATE_KUBEFLOW_TOKEN';
/**
 * The server that a reference names, else the one that `MODEL_GATE_KUBEFLOW_SERVER` does.
 *
 * `MODEL_GATE_KUBEFLOW_TOKEN` goes to the origin that the variable names, and nowhere else: a reference may come from a pull request.
 *
 * @throws UnreachableError where nobody names a server, such as in the job of a fork; UsageError where a variable is wrong
 */
function kubeflowServer({ server }, { environment, log }) {
    const own = ownServer(environment[SERVER]);
    const base = server ?? own;
    if (base === undefined) {
        throw new documents/* UnreachableError */.Jk({
            message: `nobody says where ${NAME} is`,
            hint: `Set ${SERVER} (https://host), or write kfmr://host/... instead of kfmr:/...`
        });
    }
    return {
        base,
        client: (0,token_client/* tokenClient */.P)({ name: NAME, base, own, variable: SERVER, token: () => tokenIn(environment) }, { environment, log })
    };
}
function ownServer(text) {
    if (text === undefined || text === '')
        return undefined;
    return (0,settings/* addressIn */._)(text, {
        variable: SERVER,
        example: 'https://registry.acme.dev',
        credentials: `A token is ${TOKEN}`
    });
}
function tokenIn(environment) {
    const given = environment[TOKEN] || undefined;
    return given === undefined ? undefined : (0,settings/* headerText */.T)(TOKEN, given);
}
/** What to do about an answer that refuses. */
function hintOf(status) {
    if (status === 401)
        return `Set ${TOKEN} from a secret; it is sent only to the server that ${SERVER} names`;
    if (status === 403)
        return 'The user of the token needs the right to read the registry, and to promote also to write it';
    if (status === 404 || status === 200)
        return 'Look whether the address is that of the registry, with its path prefix; a slash in a name is written %2F';
    return undefined;
}

// EXTERNAL MODULE: ./src/baseline/gate-record.ts
var gate_record = __webpack_require__(66624);
// EXTERNAL MODULE: ./src/baseline/shelf.ts
var shelf = __webpack_require__(94031);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./src/baseline/kubeflow/answers.ts

/** What a Kubeflow Model Registry answers, of it what is used. Unset texts may be missing; long integers come as text. */
const id = schemas/* string */.YjP().regex(/^\d{1,19}$/);
const milliseconds = schemas/* string */.YjP()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional();
const state = schemas/* string */.YjP().default('LIVE');
/** A typed value, kept as it came: a change of one property writes all of them back. */
const property = schemas/* looseObject */._H3({ metadataType: schemas/* string */.YjP() });
const customProperties = schemas/* record */.g1P(schemas/* string */.YjP(), property)
    .nullish()
    .transform((properties) => properties ?? {});
const registeredModel = schemas/* object */.Ikc({ id, name: schemas/* string */.YjP(), state, customProperties });
const modelVersion = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    registeredModelId: id,
    state,
    createTimeSinceEpoch: milliseconds,
    customProperties
});
const artifact = schemas/* object */.Ikc({
    artifactType: schemas/* string */.YjP(),
    name: schemas/* string */.YjP().optional(),
    state: schemas/* string */.YjP().default('UNKNOWN'),
    /** Of metrics a number, of parameters a text. */
    value: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional(),
    /** Of data sets. */
    digest: schemas/* string */.YjP().optional(),
    customProperties
});
const servingEnvironment = schemas/* object */.Ikc({ id, name: schemas/* string */.YjP() });
const inferenceService = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP(),
    servingEnvironmentId: id,
    modelVersionId: schemas/* string */.YjP().optional(),
    desiredState: schemas/* string */.YjP().optional()
});
const experiment = schemas/* object */.Ikc({ id, name: schemas/* string */.YjP(), state });
const experimentRun = schemas/* object */.Ikc({
    id,
    name: schemas/* string */.YjP().optional(),
    experimentId: id,
    state,
    status: schemas/* string */.YjP().optional(),
    createTimeSinceEpoch: milliseconds,
    endTimeSinceEpoch: milliseconds,
    customProperties
});

// EXTERNAL MODULE: ./src/baseline/web/json-answer.ts
var json_answer = __webpack_require__(75269);
;// CONCATENATED MODULE: ./src/baseline/kubeflow/api.ts



/** Versions of the REST API: newer servers and clients speak the first, servers up to 0.3 only the second. What is used of both is the same. */
const versions = ['v1', 'v1alpha3'];
const list = schemas/* object */.Ikc({ items: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
const spoken = new WeakMap();
/**
 * Which version of the API a server speaks; asked once.
 *
 * @throws MeasurementError where it speaks none: what is at the address is no registry, or does not let the gate in
 */
function apiOf(server) {
    const known = spoken.get(server);
    if (known !== undefined)
        return known;
    const asked = firstSpoken(server);
    spoken.set(server, asked);
    return asked;
}
async function firstSpoken({ base, client }) {
    const refusals = [];
    for (const version of versions) {
        const answer = await client.send({
            operation: 'find out which version of its API it speaks',
            method: 'GET',
            url: new URL(`${base}/api/model_registry/${version}/registered_models?pageSize=1`)
        });
        if (answer.status === 200 && list.safeParse((0,json_answer/* jsonIn */.Y)(answer.bytes)).success)
            return version;
        refusals.push({ status: answer.status, error: client.refused(answer, hintOf(answer.status)) });
    }
    // A path that is not known says less than who may not use it.
    const telling = refusals.find(({ status }) => status !== 404) ?? refusals[0];
    throw telling.error;
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/call.ts





/**
 * Asks the registry.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
async function call(server, wanted) {
    const answer = await send(server, wanted);
    if (isDone(answer))
        return (0,json_answer/* jsonAnswer */.t)(answer, wanted.answer, NAME);
    throw server.client.refused(answer, hintOf(answer.status));
}
/** As `call`; undefined where the registry itself says that there is none. */
async function find(server, wanted) {
    const answer = await send(server, wanted);
    if (isDone(answer))
        return (0,json_answer/* jsonAnswer */.t)(answer, wanted.answer, NAME);
    if (isAbsence(answer))
        return undefined;
    throw server.client.refused(answer, hintOf(answer.status));
}
/** As `call`; undefined where something of that name is there already. */
async function create(server, wanted) {
    // Names are unique: what is sent twice is there once.
    const answer = await send(server, { ...wanted, method: 'POST', repeatable: true });
    if (isDone(answer))
        return (0,json_answer/* jsonAnswer */.t)(answer, wanted.answer, NAME);
    if (answer.status === 409)
        return undefined;
    throw server.client.refused(answer, hintOf(answer.status));
}
const MOST_PAGES = 200;
const PAGE = 50;
/**
 * Everything that is listed at a path, page by page. Servers leave out filters that they do not know and say nothing: whoever calls filters again.
 *
 * @throws MeasurementError where it refuses, or where the list has no end
 */
async function listAll(server, wanted) {
    const page = schemas/* object */.Ikc({ items: schemas/* array */.YOg(wanted.answer), nextPageToken: schemas/* string */.YjP().default('') });
    const items = [];
    const tokens = new Set();
    let token = '';
    while (tokens.size < MOST_PAGES) {
        const query = { ...wanted.query, pageSize: String(PAGE), ...(token !== '' && { nextPageToken: token }) };
        const answer = await call(server, { ...wanted, query, answer: page });
        items.push(...answer.items);
        token = answer.nextPageToken;
        if (token === '')
            return items;
        // A token that a server does not know begins the list anew.
        if (tokens.has(token))
            break;
        tokens.add(token);
    }
    throw new documents/* MeasurementError */.HG({
        message: `${NAME} lists no end (${wanted.operation})`,
        hint: `It may hold more than ${MOST_PAGES * PAGE} entries: name a version or an alias`
    });
}
/** Most bytes of an answer: a page of versions, each with the evaluation that is kept with it. */
const MOST_BYTES = 64 * 2 ** 20;
async function send(server, wanted) {
    const url = new URL(`${server.base}/api/model_registry/${await apiOf(server)}/${wanted.path}`);
    for (const [key, value] of Object.entries(wanted.query ?? {}))
        url.searchParams.set(key, value);
    return server.client.send({
        operation: wanted.operation,
        method: wanted.method ?? 'GET',
        url,
        most: MOST_BYTES,
        ...(wanted.body !== undefined && {
            body: JSON.stringify(wanted.body),
            headers: { 'content-type': 'application/json' }
        }),
        ...(wanted.repeatable !== undefined && { repeatable: wanted.repeatable }),
        ...(wanted.always !== undefined && { always: wanted.always })
    });
}
function isDone({ status }) {
    return status === 200 || status === 201;
}
/** Every server says so in JSON with "no ... found". One that finds several of a name says 404, too, and that is no absence. */
function isAbsence({ status, bytes }) {
    const { code, message } = Object((0,json_answer/* jsonIn */.Y)(bytes));
    return status === 404 && typeof code === 'string' && typeof message === 'string' && /^no .* found\b/is.test(message);
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/guards.ts


/**
 * What was asked for by its name. Databases find names that differ in case or in spaces at the end, too.
 *
 * @throws MeasurementError where it has another
 */
function named(answer, name, what) {
    if (answer.name === name)
        return answer;
    throw new documents/* MeasurementError */.HG({
        message: `${NAME} was asked for ${what} and answered ${JSON.stringify(answer.name)}`,
        hint: 'Write the name as the registry has it, also in case'
    });
}
/** What something else names. @throws MeasurementError where it is gone: that is not the absence of what names it */
function there(found, what) {
    if (found !== undefined)
        return found;
    throw new documents/* MeasurementError */.HG({
        message: `${NAME} no longer has ${what}, which is named there`,
        hint: 'Restore it, or let the name lead to another: model-gate promote --rollback'
    });
}
/** @throws MeasurementError where a version is of another model than it was asked of */
function ofModel(version, model) {
    if (version.registeredModelId === model.id)
        return version;
    throw new documents/* MeasurementError */.HG({
        message: `the version ${version.name} (id ${version.id}) is of the model with the id ${version.registeredModelId}, not of ${model.name}`
    });
}
/**
 * What is in use. What is archived was taken out of it, and is not the absence of anything.
 *
 * @throws MeasurementError where it is archived
 */
function live(thing, what) {
    if (thing.state === 'LIVE')
        return thing;
    throw new documents/* MeasurementError */.HG({
        message: `${what} is not live in ${NAME} but ${thing.state}`,
        hint: 'Restore it, or name another'
    });
}
/** The newest of those that are live. @throws MeasurementError where all are archived */
function newest(things, what) {
    const first = [...things.filter(({ state }) => state === 'LIVE')].sort((a, b) => (b.createTimeSinceEpoch ?? 0) - (a.createTimeSinceEpoch ?? 0) || Number(b.id) - Number(a.id))[0];
    if (first !== undefined || things.length === 0)
        return first;
    throw new documents/* MeasurementError */.HG({ message: `${what} are all archived in ${NAME}`, hint: 'Restore one, or name another' });
}
/** @throws MeasurementError where there are several */
function only(things, what) {
    if (things.length <= 1)
        return things[0];
    throw new documents/* MeasurementError */.HG({ message: `${NAME} has ${things.length} ${what}: nobody knows which is meant` });
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/experiments.ts



/** A run of an experiment by its name, or the newest that finished. Only of servers from 0.3 on. */
async function runOf(server, { experiment: name, run }) {
    const what = `the experiment ${name}`;
    const found = await find(server, {
        operation: `read ${what}`,
        path: 'experiment',
        query: { name },
        answer: experiment
    });
    if (found === undefined)
        return undefined;
    const { id } = live(named(found, name, what), what);
    const runs = await listAll(server, {
        operation: `list the runs of ${what}`,
        path: `experiments/${id}/experiment_runs`,
        answer: experimentRun
    });
    const own = runs.filter(({ experimentId }) => experimentId === id);
    if (run === undefined)
        return newest(own.filter(({ status }) => status === 'FINISHED'), `the finished runs of ${what}`);
    const one = only(own.filter((each) => each.name === run), `runs ${run} of ${what}`);
    return one && live(one, `the run ${run} of ${what}`);
}

// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
;// CONCATENATED MODULE: ./src/baseline/kubeflow/properties.ts

/** Properties of ours begin so: they say what a version is and where it comes from, and are no metrics. */
const OURS = 'model-gate.';
const EVALUATION = `${OURS}evaluation`;
/** The value of a property; undefined of types that hold a structure. */
function properties_valueOf({ metadataType, ...typed }) {
    switch (metadataType) {
        case 'MetadataDoubleValue':
            return typeof typed['double_value'] === 'number' ? typed['double_value'] : undefined;
        case 'MetadataIntValue':
            return typeof typed['int_value'] === 'string' && /^-?\d{1,15}$/.test(typed['int_value'])
                ? Number(typed['int_value'])
                : undefined;
        case 'MetadataBoolValue':
            return typeof typed['bool_value'] === 'boolean' ? typed['bool_value'] : undefined;
        case 'MetadataStringValue':
            return typeof typed['string_value'] === 'string' ? typed['string_value'] : undefined;
        default:
            return undefined;
    }
}
/** The text of a property; undefined where there is none of that name, or none of text. */
function textAt(properties, key) {
    const value = Object.hasOwn(properties, key) ? properties_valueOf(properties[key]) : undefined;
    return typeof value === 'string' ? value : undefined;
}
/** A property of text. */
function textProperty(text) {
    return { metadataType: 'MetadataStringValue', string_value: text };
}
/** A property of a number; what JSON does not have is kept as text. */
function numberProperty(value) {
    return Number.isFinite(value)
        ? { metadataType: 'MetadataDoubleValue', double_value: value }
        : textProperty(String(value));
}
/** The number of a property, also one that JSON does not have and that is kept as text; undefined where it holds none. */
function numberIn(property) {
    const value = properties_valueOf(property);
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && /^(NaN|-?Infinity)$/.test(value) ? Number(value) : undefined;
}
/**
 * The id of the version that an alias names. undefined: the model has no such alias.
 *
 * @throws MeasurementError where there is something else under its name
 */
function aliasIn(properties, alias, model) {
    const key = aliasKey(alias);
    if (!Object.hasOwn(properties, key))
        return undefined;
    const id = textAt(properties, key);
    if (id !== undefined && /^\d{1,19}$/.test(id))
        return id;
    throw new documents/* MeasurementError */.HG({
        message: `the property ${key} of the registered model ${model} is not the id of a version`,
        hint: 'It must be a string (MetadataStringValue) of digits: let model-gate promote write it'
    });
}
/** Key of the property of a registered model that holds an alias. */
function aliasKey(alias) {
    return `alias.${alias}`;
}
/**
 * Properties as a registry takes them back. It answers structures as JSON and takes them as base64 only.
 *
 * @example
 * returnable({ a: { metadataType: 'MetadataStructValue', struct_value: '{}' } }) // => { a: { metadataType: 'MetadataStructValue', struct_value: 'e30=' } }
 */
function returnable(properties) {
    return Object.fromEntries(Object.entries(properties).map(([key, property]) => {
        const struct = property['struct_value'];
        const isJson = typeof struct === 'string' && /^\s*[{[]/.test(struct);
        return [key, isJson ? { ...property, struct_value: Buffer.from(struct).toString('base64') } : property];
    }));
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/numbers.ts



/**
 * What others keep with a version or a run: numbers among its custom properties, metric artifacts, and numbers among the properties of its model
 * artifact. Where several name the same metric, the metric artifact is meant before the version, and the version before the model artifact.
 *
 * @returns undefined: no number
 */
function numbersOf(properties, artifacts) {
    const models = artifacts.filter(({ artifactType }) => artifactType === 'model-artifact');
    const metrics = new Map([
        // Of several models nobody knows which is meant.
        ...(models.length === 1 ? numbersAmong(models[0].customProperties) : []),
        ...numbersAmong(properties),
        ...artifacts.flatMap(metricOf)
    ]);
    if (metrics.size === 0)
        return undefined;
    const parameters = Object.fromEntries(artifacts.flatMap(parameterOf));
    const dataset = datasetOf(artifacts);
    return {
        metrics,
        ...(Object.keys(parameters).length > 0 && { parameters }),
        ...(dataset && { dataset })
    };
}
function numbersAmong(properties) {
    return Object.entries(properties).flatMap(([key, property]) => {
        const value = key.startsWith(OURS) ? undefined : numberIn(property);
        return value === undefined ? [] : [[key, value]];
    });
}
function metricOf({ artifactType, name, value }) {
    return artifactType === 'metric' && name !== undefined && typeof value === 'number' ? [[name, value]] : [];
}
function parameterOf({ artifactType, name, value }) {
    return artifactType === 'parameter' && name !== undefined && value !== undefined ? [[name, String(value)]] : [];
}
/** With several data sets nobody knows which the numbers are of. */
function datasetOf(artifacts) {
    const [dataset, ...more] = artifacts.filter(({ artifactType }) => artifactType === 'dataset-artifact');
    if (dataset?.name === undefined || more.length > 0)
        return undefined;
    return (0,store/* recordedDataset */.Z1)(NAME, dataset.name, dataset.digest);
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/registry.ts



/** Artifacts in these states are no longer meant. */
const gone = ['DELETED', 'MARKED_FOR_DELETION', 'ABANDONED'];
/** A registered model by its name. @throws MeasurementError where it is archived */
async function modelByName(server, name) {
    const what = `the registered model ${name}`;
    const answer = await find(server, {
        operation: `read ${what}`,
        path: 'registered_model',
        query: { name },
        answer: registeredModel
    });
    return answer && live(named(answer, name, what), what);
}
/** A version of a model by its name. @throws MeasurementError where it is archived */
async function versionByName(server, model, name) {
    const what = `version ${name} of ${model.name}`;
    const answer = await find(server, {
        operation: `read ${what}`,
        path: 'model_version',
        query: { name, parentResourceId: model.id },
        answer: modelVersion
    });
    return answer && live(ofModel(named(answer, name, what), model), what);
}
/** A version by its id. @throws MeasurementError where it is gone, archived, or of another model */
async function versionById(server, model, id) {
    const what = `the version with the id ${id} of ${model.name}`;
    const wanted = { operation: `read ${what}`, path: `model_versions/${id}`, answer: modelVersion };
    return live(ofModel(there(await find(server, wanted), what), model), what);
}
/**
 * The newest version of a model that fits.
 *
 * @param fits looked at here: servers pass filters over that they do not know
 * @throws MeasurementError where all that fit are archived
 */
async function newestVersion(server, model, fits) {
    const versions = await listAll(server, {
        operation: `list the versions of ${model.name}`,
        path: `registered_models/${model.id}/versions`,
        answer: modelVersion
    });
    const fitting = versions.filter((version) => version.registeredModelId === model.id && fits(version));
    return newest(fitting, `the versions of ${model.name} that were asked for`);
}
/** What is kept with a version, or with a run. */
async function artifactsOf(server, kind, id) {
    const artifacts = await listAll(server, {
        operation: `list the artifacts of the ${kind === 'model_versions' ? 'version' : 'run'} with the id ${id}`,
        path: `${kind}/${id}/artifacts`,
        answer: artifact
    });
    return artifacts.filter(({ state }) => !gone.includes(state));
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/serving.ts





/** An inference service of a serving environment. */
async function serviceAt(server, { environment, service }) {
    const what = `the serving environment ${environment}`;
    const found = await find(server, {
        operation: `read ${what}`,
        path: 'serving_environment',
        query: { name: environment },
        answer: servingEnvironment
    });
    if (found === undefined)
        return undefined;
    const { id } = named(found, environment, what);
    const services = await listAll(server, {
        operation: `list the inference services of ${environment}`,
        path: `serving_environments/${id}/inference_services`,
        answer: inferenceService
    });
    return only(services.filter((each) => each.name === service && each.servingEnvironmentId === id), `inference services ${service} in ${environment}`);
}
/** The model and the version that an inference service runs: without a version of its own the newest. */
async function served(server, { id, name, modelVersionId }) {
    const what = `what the inference service ${name} runs`;
    const operation = `read ${what}`;
    const [model, version] = [
        there(await find(server, { operation, path: `inference_services/${id}/model`, answer: registeredModel }), what),
        there(await find(server, { operation, path: `inference_services/${id}/version`, answer: modelVersion }), what)
    ];
    if (modelVersionId !== undefined && modelVersionId !== '' && modelVersionId !== version.id)
        throw new documents/* MeasurementError */.HG({
            message: `${NAME} says of the inference service ${name} that it runs the versions ${modelVersionId} and ${version.id}`
        });
    return {
        model: live(model, `the registered model ${model.name}`),
        version: live(ofModel(version, model), `version ${version.name} of ${model.name}`)
    };
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/resolve.ts









/** What a reference stands for now. undefined: the registry says that there is none. */
async function resolveKubeflow(server, place) {
    switch (place.kind) {
        case 'experiment': {
            const run = await runOf(server, place);
            return run && ofRun(server, run, place.experiment);
        }
        case 'serving':
            return ofService(server, place);
        case 'alias':
        case 'version':
        case 'latest':
        case 'property': {
            const model = await modelByName(server, place.model);
            const version = model && (await versionAt(server, model, place));
            return version && ofVersion(server, model, version);
        }
    }
}
function versionAt(server, model, place) {
    switch (place.kind) {
        case 'alias':
            return versionOfAlias(server, model, place.alias);
        case 'version':
            return versionByName(server, model, place.version);
        case 'latest':
            return newestVersion(server, model, () => true);
        case 'property':
            return newestVersion(server, model, (version) => hasAll(version, place.properties));
    }
}
/** The version that an alias of a model names. @throws MeasurementError where the alias names one that is not there */
async function versionOfAlias(server, model, alias) {
    const id = aliasIn(model.customProperties, alias, model.name);
    return id === undefined ? undefined : versionById(server, model, id);
}
function hasAll({ customProperties }, wanted) {
    return Object.entries(wanted).every(([key, value]) => {
        const property = Object.hasOwn(customProperties, key) ? properties_valueOf(customProperties[key]) : undefined;
        return property !== undefined && String(property) === value;
    });
}
async function ofService(server, place) {
    const service = await serviceAt(server, place);
    if (service === undefined)
        return undefined;
    const name = `the inference service ${place.service} of ${place.environment}`;
    if (service.desiredState !== undefined && service.desiredState !== 'DEPLOYED')
        throw new documents/* MeasurementError */.HG({
            message: `${name} is not deployed in ${NAME} but ${service.desiredState}`,
            hint: 'Deploy it, or keep the baseline under an alias'
        });
    const { model, version } = await served(server, service);
    const opened = ofVersion(server, model, version);
    return { ...opened, detail: `${opened.detail ?? ''}, which ${name} runs` };
}
function ofVersion(server, model, version) {
    const { id, customProperties: properties, createTimeSinceEpoch: created } = version;
    const name = `version ${version.name} of ${model.name}`;
    const [commit, content, evaluation] = [gate_record/* COMMIT */.cJ, gate_record/* CONTENT */.KB, EVALUATION].map((key) => textAt(properties, key));
    const files = evaluation === undefined ? [] : [['evaluation.json', new TextEncoder().encode(evaluation)]];
    return {
        shelf: (0,shelf/* heldShelf */.Wp)(new Map(files)),
        path: '',
        version: id,
        ...(commit !== undefined && { commit }),
        ...(content !== undefined && { content }),
        ...(created !== undefined && { madeAt: new Date(created) }),
        detail: `${name}, id ${id}`,
        numbers: async () => demanded(properties, await artifactsOf(server, 'model_versions', id), name)
    };
}
function ofRun(server, run, experiment) {
    const { id, customProperties: properties, status } = run;
    const name = `the run ${run.name ?? id} of the experiment ${experiment}`;
    if (status !== 'FINISHED') {
        const Kind = status === 'RUNNING' || status === 'SCHEDULED' ? documents/* UnfinishedError */.up : documents/* MeasurementError */.HG;
        throw new Kind({ message: `${name} has not finished in ${NAME} but is ${status ?? 'without a status'}` });
    }
    const commit = textAt(properties, gate_record/* COMMIT */.cJ);
    const madeAt = run.endTimeSinceEpoch ?? run.createTimeSinceEpoch;
    return {
        shelf: (0,shelf/* heldShelf */.Wp)(new Map()),
        path: '',
        version: id,
        ...(commit !== undefined && { commit }),
        ...(madeAt !== undefined && { madeAt: new Date(madeAt) }),
        detail: `${name}, id ${id}`,
        numbers: async () => demanded(properties, await artifactsOf(server, 'experiment_runs', id), name)
    };
}
/** What is there and was never measured is no baseline, and not the absence of one either: who waits for it may see it measured. */
function demanded(properties, artifacts, name) {
    const numbers = numbersOf(properties, artifacts);
    if (numbers === undefined) {
        throw new documents/* UnfinishedError */.up({
            message: `${name} has no numbers in ${NAME}: neither custom properties nor metric artifacts`,
            hint: 'Promote a model that the gate measured, or register its metrics with the version'
        });
    }
    const decision = (0,gate_record/* decisionIn */.O0)((key) => textAt(properties, key));
    return { ...numbers, ...(decision && { decision }) };
}

// EXTERNAL MODULE: ./src/baseline/alias.ts
var baseline_alias = __webpack_require__(51803);
;// CONCATENATED MODULE: ./src/baseline/kubeflow/move-alias.ts








/** A version by its id, in messages. */
function shown(id) {
    return id === undefined ? 'not there' : `the version with the id ${id}`;
}
const MOST_TRIES = 3;
/**
 * Moves an alias, and `previous-<alias>` in the same change. Where nobody can tell afterwards what it names, it is moved back.
 *
 * The registry has no compare-and-set, and a change replaces all properties of the model: they are read just before and just after. A change of
 * somebody else that had read the properties earlier can undo this one; then it is made again.
 *
 * @throws BaselineMovedError where somebody else moved the alias
 */
async function moveAlias(server, alias, move) {
    if (move.from === move.to)
        return;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
        const before = await unmoved(server, alias, move.from);
        const failure = await change(server, before, { alias, move });
        const after = await readBack(server, before, { alias, move });
        if (after === move.to)
            return;
        if (after !== move.from)
            throw new store/* BaselineMovedError */.Lp(`${alias.alias} of ${alias.model} was moved to ${shown(after)} by somebody else`);
        if (failure !== undefined)
            throw failure;
    }
    throw new documents/* MeasurementError */.HG({
        message: `${NAME} did not move ${alias.alias} of ${alias.model} to ${shown(move.to)}: others change the model at the same time`,
        hint: 'Run the job again'
    });
}
async function unmoved(server, alias, from) {
    const model = await existing(server, alias.model);
    const now = aliasOf(model, alias);
    if (now === from)
        return model;
    throw new store/* BaselineMovedError */.Lp(`${alias.alias} of ${alias.model} was ${shown(from)} and is ${shown(now)} now`);
}
/** @returns why it failed: what was answered may have been done all the same */
async function change(server, { id, customProperties }, { alias: { model, alias }, move: { to, previous } }) {
    const aliases = {
        ...(previous !== undefined && { [aliasKey((0,baseline_alias/* previousOf */.t)(alias))]: textProperty(previous) }),
        [aliasKey(alias)]: textProperty(to)
    };
    const properties = { ...returnable(customProperties), ...aliases };
    return write(server, id, { properties, operation: `move ${alias} of ${model} to ${shown(to)}` });
}
/** @returns why it failed */
async function write(server, id, { properties, operation, always = false }) {
    try {
        await call(server, {
            operation,
            method: 'PATCH',
            path: `registered_models/${id}`,
            body: { customProperties: properties },
            always,
            answer: registeredModel
        });
        return undefined;
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            return error;
        throw error;
    }
}
/** The version that an alias names after a change. Where that cannot be read, the properties are written as they were; an alias that was not there stays. */
async function readBack(server, before, { alias, move }) {
    try {
        return aliasOf(await existing(server, alias.model), alias);
    }
    catch (error) {
        if (!(error instanceof documents/* MeasurementError */.HG))
            throw error;
        const name = `${alias.alias} of ${alias.model}`;
        const properties = returnable(before.customProperties);
        const back = { properties, operation: `move ${name} back to ${shown(move.from)}`, always: true };
        const failed = move.from === undefined ? error : await write(server, before.id, back);
        const state = failed === undefined
            ? `${name} was moved back to ${shown(move.from)}`
            : `${name} was ${shown(move.from)} and may name ${shown(move.to)} by now: the next promotion puts it right`;
        throw new documents/* MeasurementError */.HG([...error.problems, { message: state }]);
    }
}
function aliasOf({ customProperties }, { alias, model }) {
    return aliasIn(customProperties, alias, model);
}
async function existing(server, name) {
    const model = await modelByName(server, name);
    if (model !== undefined)
        return model;
    throw new documents/* MeasurementError */.HG({ message: `the registered model ${name} was there and is gone from ${NAME}` });
}

// EXTERNAL MODULE: ./src/baseline/content.ts
var content = __webpack_require__(24398);
;// CONCATENATED MODULE: ./src/baseline/kubeflow/write-version.ts








/** Most bytes of one property: old databases hold 65,535. */
const write_version_MOST_BYTES = 60_000;
/** Name of the version of a promotion: by it an attempt that was cut off is found again. */
function versionNameOf(promotion) {
    return `${promotion.commit.slice(0, 12)}-${(0,content/* recordOf */.z)(promotion)
        .replace(/^sha256:/, '')
        .slice(0, 16)}`;
}
/**
 * The version that an attempt before wrote, which was cut off.
 *
 * @throws MeasurementError where there is another of that name
 */
async function writtenVersion(server, model, promotion) {
    const version = await versionByName(server, model, versionNameOf(promotion));
    if (version === undefined || textAt(version.customProperties, gate_record/* CONTENT */.KB) === promotion.content)
        return version;
    throw new documents/* MeasurementError */.HG({
        message: `version ${version.name} of ${model.name} is there already, with other content than the model that is promoted`,
        hint: 'Look who wrote it; commit the model anew to promote it under another name'
    });
}
/** Creates the registered model; where somebody else did meanwhile, it is found. */
async function createModel(server, name) {
    const created = await create(server, {
        operation: `create the registered model ${name}`,
        path: 'registered_models',
        body: { name },
        answer: registeredModel
    });
    return created ?? write_version_there(await modelByName(server, name), `the registered model ${name}`);
}
/** Writes a version with its numbers and where it comes from; where an attempt before did meanwhile, it is found. */
async function writeVersion(server, model, promotion) {
    const name = versionNameOf(promotion);
    const created = await create(server, {
        operation: `write version ${name} of ${model.name}`,
        path: `registered_models/${model.id}/versions`,
        body: {
            name,
            registeredModelId: model.id,
            description: `Promoted by model-gate at commit ${promotion.commit}`,
            customProperties: propertiesOf(promotion)
        },
        answer: modelVersion
    });
    return created ?? write_version_there(await writtenVersion(server, model, promotion), `version ${name} of ${model.name}`);
}
function write_version_there(thing, what) {
    if (thing !== undefined)
        return thing;
    throw new documents/* MeasurementError */.HG({
        message: `${NAME} says that ${what} is there already, and does not find it`,
        hint: 'Its database may hold names alike that differ in case only'
    });
}
/** Registries keep keys to 255 characters. */
const LONGEST_KEY = 255;
function propertiesOf(promotion) {
    const kept = keptEvaluation(promotion);
    const texts = { ...(0,gate_record/* tagsOf */.Fg)(promotion), ...(kept !== undefined && { [EVALUATION]: kept }) };
    return Object.fromEntries([
        ...(0,gate_record/* wholeNumbers */.ud)(promotion.evaluation).map(([name, value]) => [name.slice(0, LONGEST_KEY), numberProperty(value)]),
        ...Object.entries(texts).map(([key, text]) => [key, textProperty(text)])
    ]);
}
/**
 * What a version keeps of `evaluation.json`: all but the file of predictions, which a registry has no place for.
 *
 * @returns undefined: it is too long for a property
 */
function keptEvaluation({ evaluation }) {
    // Compact, and with the names of numbers that JSON does not have.
    const text = JSON.stringify(JSON.parse((0,documents/* canonicalJson */.dj)({ ...evaluation, predictions: undefined })));
    return Buffer.byteLength(text) <= write_version_MOST_BYTES ? text : undefined;
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/writer.ts







/**
 * Promotes by moving an alias, a property of the registered model: the model where there is none, a version, and last `alias.previous-<alias>` and
 * `alias.<alias>` in one change. Nothing is deleted.
 */
function kubeflowWriter(serverOf) {
    return {
        async plan(reference, promotion, current) {
            const alias = writer_aliasOf(reference);
            const server = serverOf(reference);
            const model = await modelByName(server, alias.model);
            const version = model && (await writtenVersion(server, model, promotion));
            return {
                steps: stepsOf(alias, promotion, { model, version, current }),
                apply: () => apply(server, { alias, promotion, current })
            };
        },
        rollback: (reference) => rollback(serverOf(reference), writer_aliasOf(reference))
    };
}
function writer_aliasOf({ place }) {
    if (place.kind === 'alias')
        return place;
    throw new store/* NotWritableError */.iK({
        message: `${kinds[place.kind]} of a Kubeflow Model Registry cannot be moved to another model`,
        hint: 'Keep the baseline under an alias, such as kfmr:/<model>@champion'
    });
}
const kinds = {
    version: 'a version',
    latest: 'the newest version',
    property: 'what properties say',
    serving: 'what an inference service runs',
    experiment: 'a run'
};
function stepsOf({ model, alias }, promotion, before) {
    const { version, current } = before;
    const name = versionNameOf(promotion);
    const kept = keptEvaluation(promotion) === undefined
        ? 'its numbers; evaluation.json is too long to be kept with it'
        : 'its numbers and evaluation.json without rows';
    return [
        ...(before.model === undefined ? [`create the registered model ${model}`] : []),
        version === undefined
            ? `write version ${name} of ${model} with ${kept}`
            : `use version ${name} of ${model}, which an earlier attempt wrote`,
        ...(current === undefined ? [] : [`${(0,baseline_alias/* previousOf */.t)(alias)} -> the version with the id ${current.version ?? '?'}`]),
        `${alias} -> ${version === undefined ? 'the new version' : `version ${name}`}${current === undefined ? '' : ` (now ${shown(current.version)})`}`
    ];
}
/** Who comes too late writes nothing: the alias is looked at before the version is written, and again when it is moved. */
async function apply(server, { alias, promotion, current }) {
    const found = await modelByName(server, alias.model);
    const before = found && aliasIn(found.customProperties, alias.alias, alias.model);
    if (before !== current?.version) {
        throw new store/* BaselineMovedError */.Lp(`${alias.alias} of ${alias.model} was ${shown(current?.version)} when it was judged and is ${shown(before)} now`);
    }
    const model = found ?? (await createModel(server, alias.model));
    const version = (await writtenVersion(server, model, promotion)) ?? (await writeVersion(server, model, promotion));
    await moveAlias(server, alias, { from: before, to: version.id, previous: before });
    return {
        version: version.id,
        detail: `version ${version.name} of ${alias.model} is ${alias.alias}, id ${version.id}`
    };
}
/** What was current stays in no alias: a second rollback must not bring it back. */
async function rollback(server, alias) {
    const previous = (0,baseline_alias/* previousOf */.t)(alias.alias);
    const model = await modelByName(server, alias.model);
    const now = model && aliasIn(model.customProperties, alias.alias, alias.model);
    // Read, not only named: what is gone or archived does not come back.
    const before = model && (await versionOfAlias(server, model, previous));
    if (before === undefined)
        return { nothing: `${alias.model} has no alias ${previous}` };
    if (before.id === now)
        return { nothing: `version ${before.name} is both ${alias.alias} and ${previous}: ${store/* WENT_BACK */.Xs}` };
    return {
        steps: [`${alias.alias} -> version ${before.name}${now === undefined ? '' : ` (now ${shown(now)})`}`],
        apply: async () => {
            await moveAlias(server, alias, { from: now, to: before.id });
            return {
                version: before.id,
                detail: `version ${before.name} of ${alias.model} is ${alias.alias} again, id ${before.id}`
            };
        }
    };
}

;// CONCATENATED MODULE: ./src/baseline/kubeflow/store.ts



/** The Kubeflow Model Registry: a version is kept with its numbers and an evaluation without rows; registries hold no files. */
function kubeflowStore(surroundings) {
    const server = (reference) => kubeflowServer(reference, surroundings);
    return {
        resolve: (reference) => resolveKubeflow(server(reference), reference.place),
        writer: kubeflowWriter(server)
    };
}


/***/ }),

/***/ 75269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn),
/* harmony export */   t: () => (/* binding */ jsonAnswer)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/** The JSON of an answer. undefined: it is none. */
function jsonIn(bytes) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        return undefined;
    }
}
/**
 * An answer as its schema says.
 *
 * @param name of the server
 * @throws UnreachableError where it is another, such as the page of a sign-in
 */
function jsonAnswer({ bytes, request }, schema, name) {
    const json = jsonIn(bytes);
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const why = json === undefined ? 'it is no JSON' : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk({
        message: `${name} was asked to ${request.operation} and answered what ${name} does not answer: ${why}`,
        hint: `Look whether ${request.url.origin} is a server of ${name}; a sign-in page before it answers like this`
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


/***/ }),

/***/ 38055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tokenClient)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38109);
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41089);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40999);



/**
 * A client that shows its token to the origin that the environment names, and to no other.
 *
 * @throws UsageError where the token would go in the clear
 */
function tokenClient({ name, followTo, base, own, variable, token: read }, { environment, log }) {
    const { origin } = new URL(base);
    const token = own !== undefined && new URL(own).origin === origin ? read() : undefined;
    if (token !== undefined)
        (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseInTheClear */ .s_)(new URL(base), environment, { variable, what: 'the token' });
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .webClient */ .q)({
        name,
        origin,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        secrets: token === undefined ? [] : [token],
        patience: (0,_patience_js__WEBPACK_IMPORTED_MODULE_2__/* .patienceOf */ .H)(environment),
        ...(followTo && { followTo })
    }, { environment, log });
}


/***/ })

};
