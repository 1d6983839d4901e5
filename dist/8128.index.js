export const id = 8128;
export const ids = [8128];
export const modules = {

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

/***/ 62934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EG: () => (/* binding */ artifactsAnswer),
/* harmony export */   K6: () => (/* binding */ registeredModelAnswer),
/* harmony export */   Uj: () => (/* binding */ runAnswer),
/* harmony export */   aA: () => (/* binding */ experimentAnswer),
/* harmony export */   kE: () => (/* binding */ loggedModelAnswer),
/* harmony export */   oV: () => (/* binding */ createdExperiment),
/* harmony export */   s6: () => (/* binding */ nothing),
/* harmony export */   wN: () => (/* binding */ modelVersionAnswer),
/* harmony export */   zf: () => (/* binding */ runsAnswer),
/* harmony export */   zl: () => (/* binding */ modelVersionsAnswer)
/* harmony export */ });
/* unused harmony exports modelVersion, run */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88343);

/** What MLflow answers, of it what is used. Unset strings and empty lists may be missing; long integers come as numbers or as text. */
const long = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^-?\d{1,20}$/)]).transform(Number);
const tags = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('') }))
    .default([])
    .transform((list) => new Map(list.map(({ key, value }) => [key, value])));
const modelVersion = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform(String),
    creation_timestamp: long.optional(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    source: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    current_stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    tags
});
const modelVersionAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ model_version: modelVersion });
const modelVersionsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ model_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(modelVersion).default([]) });
const registeredModelAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    registered_model: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        latest_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(modelVersion).default([]),
        aliases: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ alias: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform(String) }))
            .default([])
    })
});
/** MLflow's store holds infinities as the largest number. */
const LARGEST = 1.797e308;
const metricValue = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['NaN', 'Infinity', '-Infinity']).transform(Number)])
    .transform((value) => (Math.abs(value) >= LARGEST ? Math.sign(value) * Infinity : value));
const metrics = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: metricValue, step: long.optional(), timestamp: long.optional() }));
const run = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    info: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        experiment_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform(String),
        status: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        start_time: long.optional(),
        end_time: long.optional(),
        artifact_uri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
        lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional()
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        metrics: metrics.default([]),
        params: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('') })).default([]),
        tags
    })
        .default({ metrics: [], params: [], tags: new Map() }),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        dataset_inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ dataset: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional() }) }))
            .default([])
    })
        .default({ dataset_inputs: [] }),
    /** Models of MLflow 3 that the run made. */
    outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ model_outputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ model_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() })).default([]) })
        .default({ model_outputs: [] })
});
const runAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ run });
const runsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ runs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(run).default([]), next_page_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('') });
const experimentAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    experiment: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        experiment_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform(String),
        lifecycle_stage: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional()
    })
});
const createdExperiment = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ experiment_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).transform(String) });
const loggedModelAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        info: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            model_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
            creation_timestamp_ms: long.optional(),
            source_run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
            status: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()]).optional()
        }),
        data: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
            metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
                key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
                value: metricValue,
                step: long.optional(),
                timestamp: long.optional(),
                dataset_name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
                dataset_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional()
            }))
                .default([])
        })
            .default({ metrics: [] })
    })
});
const artifactsAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    /** Also where there are no files: by it an empty list is one of MLflow. */
    root_uri: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    files: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), is_dir: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false), file_size: long.optional() }))
        .default([]),
    next_page_token: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional()
});
const nothing = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({});


/***/ }),

/***/ 25454:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ runShelf),
/* harmony export */   L7: () => (/* binding */ FOLDER),
/* harmony export */   Se: () => (/* binding */ upload),
/* harmony export */   mk: () => (/* binding */ REPORT_FOLDER),
/* harmony export */   uR: () => (/* binding */ lostFiles)
/* harmony export */ });
/* unused harmony export proxied */
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62934);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);



/** Folder of a run that holds a baseline of ours. */
const FOLDER = 'model-gate';
/** Folder of a run that holds the report of the gate. */
const REPORT_FOLDER = 'model-gate-report';
const MOST_BYTES = 2 ** 30;
const MOST_PAGES = 100;
/** The artifacts of a run as files. What is not listed is not there: servers answer a missing file with 404 or with 500. */
function runShelf(server, run) {
    const listed = new Map();
    const list = (folder) => {
        const known = listed.get(folder);
        if (known !== undefined)
            return known;
        const fresh = listArtifacts(server, run, folder);
        listed.set(folder, fresh);
        return fresh;
    };
    return {
        names: async (folder) => (await list(folder)).map(({ name }) => name),
        read: async (path) => {
            const [folder, name] = splitPath(path);
            const entry = (await list(folder)).find((each) => each.name === name);
            if (entry === undefined || entry.isFolder)
                return undefined;
            return whole(await download(server, run, path), entry, run);
        }
    };
}
function whole(bytes, { name, size }, { info }) {
    if (size === undefined || size === bytes.length)
        return bytes;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk({
        message: `MLflow has ${name} of the run ${info.run_id} with ${size} bytes and sent ${bytes.length}`
    });
}
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? ['', path] : [path.slice(0, slash), path.slice(slash + 1)];
}
/** What lies directly in a folder of a run; nothing where there is no such folder. */
async function listArtifacts(server, { info }, folder) {
    const entries = [];
    let token;
    for (let page = 0; page < MOST_PAGES; page++) {
        const { files, next_page_token: next } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
            operation: `list the artifacts of the run ${info.run_id}`,
            method: 'GET',
            path: 'artifacts/list',
            query: {
                run_id: info.run_id,
                ...(folder !== '' && { path: folder }),
                ...(token !== undefined && { page_token: token })
            },
            answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactsAnswer */ .EG
        });
        const inside = folder === '' ? '' : `${folder}/`;
        for (const { path, is_dir: isFolder, file_size: size } of files) {
            const name = path.startsWith(inside) ? path.slice(inside.length) : '';
            // A file is listed as the folder that holds it: then the path is its own.
            if (name !== '' && !name.includes('/') && !(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDotSegments */ .EP)(name))
                entries.push({ name, isFolder, size });
        }
        if (next === undefined || next === '')
            return entries;
        // The same page again: what follows it nobody knows.
        if (next === token)
            break;
        token = next;
    }
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({ message: `MLflow lists no end of artifacts of the run ${info.run_id}` });
}
/** First by the route that every server has and that reads any name, then by the proxy of artifacts. */
async function download(server, run, path) {
    const operation = `download ${path} of the run ${run.info.run_id}`;
    const byRun = new URL(`${server.base}/get-artifact`);
    byRun.searchParams.set('run_id', run.info.run_id);
    byRun.searchParams.set('path', path);
    const answer = await server.client.send({ operation, method: 'GET', url: byRun, most: MOST_BYTES });
    if (isFile(answer))
        return answer.bytes;
    if (answer.status !== 404)
        throw server.client.refused(answer);
    const url = proxied(server, run, path);
    if (url === undefined)
        throw server.client.refused(answer);
    const second = await server.client.send({ operation, method: 'GET', url, most: MOST_BYTES });
    if (isFile(second))
        return second.bytes;
    throw server.client.refused(second);
}
/** A page instead of a file is a sign-in page, or the start page of the server. */
function isFile({ status, headers, bytes }) {
    return (status === 200 && !(/html/i.test(headers.get('content-type') ?? '') || (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .errorIn */ .Kd)(bytes.subarray(0, 2000)).code !== ''));
}
/** Address of an artifact at the server's proxy; undefined where the files lie elsewhere. */
function proxied({ base }, { info }, path) {
    const [, authority, root] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.+)$/.exec(info.artifact_uri ?? '') ?? [];
    if (root === undefined)
        return undefined;
    if (authority !== undefined && authority !== '') {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
            message: `the artifacts of the run ${info.run_id} lie at ${authority}, another server than the one that is asked: credentials are not sent there`,
            hint: 'Let the server keep its artifacts at mlflow-artifacts:/ without a host'
        });
    }
    const whole = `${root.replace(/\/+$/, '')}/${path}`;
    if ((0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hasDotSegments */ .EP)(whole))
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
            message: `the artifacts of the run ${info.run_id} lie at a path that leads elsewhere`
        });
    const encoded = whole.split('/').map(encodeURIComponent).join('/');
    return new URL(`${base}/api/2.0/mlflow-artifacts/artifacts/${encoded}`);
}
/** Writes a file among the artifacts of a run: through the proxy, or by the server where it has none. */
async function upload(server, run, path, bytes) {
    const operation = `write ${path} of the run ${run.info.run_id}`;
    const url = proxied(server, run, path);
    const answer = url === undefined
        ? await server.client.send({ operation, method: 'POST', url: uploadAddress(server, run, path), body: bytes })
        : await server.client.send({ operation, method: 'PUT', url, body: bytes, repeatable: true });
    if (answer.status !== 200)
        throw server.client.refused(answer);
}
function uploadAddress({ base }, { info }, path) {
    const url = new URL(`${base}/ajax-api/2.0/mlflow/upload-artifact`);
    url.searchParams.set('run_uuid', info.run_id);
    url.searchParams.set('path', path);
    return url;
}
/**
 * Which files of our folder a run does not have as they were sent: all must be there in full length, and `evaluation.json`, which holds the digests of
 * the others, byte for byte.
 *
 * @returns their names
 */
async function lostFiles(server, run, files) {
    const there = new Map((await listArtifacts(server, run, FOLDER)).map((entry) => [entry.name, entry]));
    const lost = [];
    for (const [name, bytes] of files) {
        const { size = bytes.length } = there.get(name) ?? { size: -1 };
        const whole = size === bytes.length;
        const read = whole && name === 'evaluation.json' ? await download(server, run, `${FOLDER}/${name}`) : bytes;
        if (!whole || Buffer.compare(read, bytes) !== 0)
            lost.push(name);
    }
    return lost;
}


/***/ }),

/***/ 30165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   Kd: () => (/* binding */ errorIn),
/* harmony export */   T1: () => (/* binding */ call)
/* harmony export */ });
/* harmony import */ var _web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75269);

/**
 * Asks MLflow.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
async function call(server, wanted) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return (0,_web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonAnswer */ .t)(answer, wanted.answer, 'MLflow');
    throw server.client.refused(answer, hintOf(answer));
}
/** As `call`; undefined where MLflow itself says that there is none. */
async function find(server, wanted, isNone = isAbsence) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return (0,_web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonAnswer */ .t)(answer, wanted.answer, 'MLflow');
    if (isNone(answer))
        return undefined;
    throw server.client.refused(answer, hintOf(answer));
}
async function send({ base, client }, wanted) {
    const url = new URL(`${base}/api/${wanted.api ?? '2.0'}/mlflow/${wanted.path}`);
    for (const [key, value] of Object.entries(wanted.query ?? {}))
        url.searchParams.set(key, value);
    const request = {
        operation: wanted.operation,
        method: wanted.method,
        url,
        ...(wanted.body !== undefined && {
            body: JSON.stringify(wanted.body),
            headers: { 'content-type': 'application/json' }
        }),
        ...(wanted.repeatable !== undefined && { repeatable: wanted.repeatable }),
        ...(wanted.always !== undefined && { always: wanted.always }),
        ...(wanted.beforeAgain !== undefined && { beforeAgain: wanted.beforeAgain })
    };
    return client.send(request);
}
/**
 * Whether MLflow says that there is none. A 404 that is no JSON of MLflow says that the address is wrong, one of the workspace that nobody looked
 * into it, and a missing alias is a 400.
 */
function isAbsence({ status, bytes }) {
    const { code, message } = errorIn(bytes);
    if (status === 404)
        return code === 'RESOURCE_DOES_NOT_EXIST' && !/^workspace\b/i.test(message);
    return status === 400 && code === 'INVALID_PARAMETER_VALUE' && /\balias\b.*\bnot found/i.test(message);
}
/** The code of an error that MLflow answered, '' where it is none of MLflow's. */
function errorIn(bytes) {
    const { error_code: code, message } = Object((0,_web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Y)(bytes));
    return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}
function hintOf({ status, bytes }) {
    if (status === 401)
        return 'Set MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, from secrets; they are sent only to the server that MLFLOW_TRACKING_URI names';
    if (status === 403 && /Invalid Host header/i.test(new TextDecoder().decode(bytes.subarray(0, 1000))))
        return 'Start the server with --allowed-hosts <host>,<host>:* (MLFLOW_SERVER_ALLOWED_HOSTS)';
    if (status === 403)
        return 'The user needs EDIT on the registered model to promote, READ to compare';
    return undefined;
}


/***/ }),

/***/ 6058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ loggedModel),
/* harmony export */   Ke: () => (/* binding */ versionOfStage),
/* harmony export */   WS: () => (/* binding */ runOfExperiment),
/* harmony export */   _Y: () => (/* binding */ experimentByName),
/* harmony export */   eP: () => (/* binding */ runById),
/* harmony export */   i$: () => (/* binding */ registeredModel),
/* harmony export */   jg: () => (/* binding */ versionByNumber),
/* harmony export */   ke: () => (/* binding */ versionOfAlias),
/* harmony export */   qD: () => (/* binding */ latestVersion)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62934);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);



/** Which version an alias names. undefined: the registry has no such model, or the model no such alias. */
async function versionOfAlias(server, model, alias) {
    const operation = `read the alias ${alias} of ${model}`;
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(server, {
        operation,
        method: 'GET',
        path: 'registered-models/alias',
        query: { name: model, alias },
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .modelVersionAnswer */ .wN
    });
    return asked(found?.model_version, { name: model }, operation);
}
/**
 * What was asked for: a cache or a gateway before the server may answer for another model.
 *
 * @throws MeasurementError where it is another
 */
function asked(found, wanted, operation) {
    for (const [key, value] of Object.entries(wanted)) {
        const other = found?.[key];
        if (found === undefined || other === value)
            continue;
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
            message: `MLflow was asked to ${operation} and answered with the ${key} ${JSON.stringify(other)}, not ${JSON.stringify(value)}`,
            hint: 'Write the name as MLflow has it, also in case; a cache before the server must tell queries apart'
        });
    }
    return found;
}
/** A version of a registered model by its number. */
async function versionByNumber(server, model, version) {
    const operation = `read version ${version} of ${model}`;
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(server, {
        operation,
        method: 'GET',
        path: 'model-versions/get',
        query: { name: model, version },
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .modelVersionAnswer */ .wN
    });
    return asked(found?.model_version, { name: model, version }, operation);
}
/**
 * The newest version of a stage. Stages are deprecated since MLflow 2.9, and still there.
 *
 * MLflow's empty list is `{}`, which others answer as well: that there is none, the model itself must say.
 */
async function versionOfStage(server, model, stage) {
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(server, {
        operation: `read the stage ${stage} of ${model}`,
        method: 'POST',
        path: 'registered-models/get-latest-versions',
        body: { name: model, stages: [stage] },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .modelVersionsAnswer */ .zl
    });
    const version = newest(found?.model_versions ?? []);
    if (version !== undefined)
        return asked(version, { name: model }, `read the stage ${stage} of ${model}`);
    const known = (await registeredModel(server, model))?.latest_versions ?? [];
    if (!known.some(({ current_stage: own }) => own?.toLowerCase() === stage.toLowerCase()))
        return undefined;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
        message: `MLflow lists no version of ${model} in the stage ${stage}, and the model itself says that there is one`,
        hint: 'Look whether a gateway before the server answers in its place'
    });
}
/** The version with the highest number: the highest of those that are the latest of their stage. */
async function latestVersion(server, model) {
    const found = await registeredModel(server, model);
    return newest(found?.latest_versions ?? []);
}
/** A registered model; undefined where there is none of that name. */
async function registeredModel(server, model) {
    const operation = `read the registered model ${model}`;
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(server, {
        operation,
        method: 'GET',
        path: 'registered-models/get',
        query: { name: model },
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .registeredModelAnswer */ .K6
    });
    return asked(found?.registered_model, { name: model }, operation);
}
function newest(versions) {
    return [...versions].sort((a, b) => Number(b.version) - Number(a.version))[0];
}
/** A run by its id. @throws MeasurementError also where it was deleted: what is in the trash can be restored, and is not the absence of a run */
async function runById(server, id) {
    const operation = `read the run ${id}`;
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(server, {
        operation,
        method: 'GET',
        path: 'runs/get',
        query: { run_id: id },
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .runAnswer */ .Uj
    });
    asked(found?.run.info, { run_id: id }, operation);
    return kept(found?.run, found?.run.info.lifecycle_stage, `the run ${id}`);
}
/** The first finished run of an experiment by a filter and an order: by default the newest. */
async function runOfExperiment(server, { name, filter, orderBy }) {
    const id = await experimentByName(server, name);
    if (id === undefined)
        return undefined;
    const { runs, next_page_token: next } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
        operation: `search the runs of the experiment ${name}`,
        method: 'POST',
        path: 'runs/search',
        body: {
            experiment_ids: [id],
            filter: ofFinished(filter),
            run_view_type: 'ACTIVE_ONLY',
            max_results: 1,
            order_by: orderBy === undefined ? ['attributes.start_time DESC'] : clausesOf(orderBy)
        },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .runsAnswer */ .zf
    });
    if (runs[0] !== undefined || next === '')
        return runs[0];
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
        message: `MLflow answers with no run of the experiment ${name}, and says that there are more`,
        hint: 'Name the run itself: runs:/<run id>'
    });
}
/** A filter of runs that finished; one that says itself which state it means is left as it is, and what it finds must have finished all the same. */
function ofFinished(filter) {
    const finished = "attributes.status = 'FINISHED'";
    if (filter === undefined)
        return finished;
    const words = filter.replace(/'[^']*'/g, "''");
    return /(^|\s)((attributes?|attr|run)\.)?["`]?status\b/i.test(words) ? filter : `${filter} AND ${finished}`;
}
/** `a DESC, b ASC` as MLflow wants it: a text a clause. A comma in quotes or backticks is part of a name. */
function clausesOf(orderBy) {
    // Commas alone are for MLflow to refuse.
    const clauses = orderBy.match(/(?:`[^`]*`|"[^"]*"|[^,])+/g) ?? [orderBy];
    return clauses.map((clause) => clause.trim());
}
/** Id of an experiment. @throws MeasurementError also where it was deleted: MLflow keeps its name taken */
async function experimentByName(server, name) {
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(server, {
        operation: `read the experiment ${name}`,
        method: 'GET',
        path: 'experiments/get-by-name',
        query: { experiment_name: name },
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .experimentAnswer */ .aA
    });
    return kept(found?.experiment.experiment_id, found?.experiment.lifecycle_stage, `the experiment ${name}`);
}
function kept(found, stage, name) {
    if (stage !== 'deleted')
        return found;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
        message: `${name} was deleted in MLflow`,
        hint: 'Restore it, or delete it for good with mlflow gc'
    });
}
/** A logged model of MLflow 3 by its id. */
async function loggedModel(server, id) {
    const found = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .find */ .I6)(server, {
        operation: `read the logged model ${id}`,
        method: 'GET',
        path: `logged-models/${encodeURIComponent(id)}`,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .loggedModelAnswer */ .kE
    });
    return found?.model;
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


/***/ })

};
