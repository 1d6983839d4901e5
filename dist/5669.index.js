export const id = 5669;
export const ids = [5669];
export const modules = {

/***/ 85669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pipelinesStore: () => (/* binding */ pipelinesStore)
});

// EXTERNAL MODULE: ./src/baseline/shelf.ts
var shelf = __webpack_require__(94031);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/baseline/web/settings.ts
var settings = __webpack_require__(28801);
// EXTERNAL MODULE: ./src/baseline/web/token-client.ts
var token_client = __webpack_require__(38055);
;// CONCATENATED MODULE: ./src/baseline/pipelines/connection.ts




/** What messages call it. */
const NAME = 'Kubeflow Pipelines';
/** Those of the SDK, where it has one. */
const SERVER = 'KF_PIPELINES_ENDPOINT';
const TOKEN_FILE = 'KF_PIPELINES_SA_TOKEN_PATH';
const TOKEN = 'MODEL_GATE_KFP_TOKEN';
/**
 * The server that a reference names, else the one that `KF_PIPELINES_ENDPOINT` does.
 *
 * The token goes to the origin that the variable names, and nowhere else: a reference may come from a pull request.
 *
 * @throws UnreachableError where nobody names a server, such as in the job of a fork; UsageError where a variable is wrong
 */
function pipelinesServer({ server }, { environment, log }) {
    const own = ownServer(environment[SERVER]);
    const base = server ?? own;
    if (base === undefined) {
        throw new documents/* UnreachableError */.Jk({
            message: `nobody says where ${NAME} is`,
            hint: `Set ${SERVER} (https://host/pipeline), or write kfp://host/pipeline/... instead of kfp:/...`
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
        example: 'https://kubeflow.acme.dev/pipeline',
        credentials: `A token is ${TOKEN}, or in the file that ${TOKEN_FILE} names`
    });
}
/** The file is that of a pod in the cluster, which is renewed now and then: read each time. */
function tokenIn(environment) {
    const given = environment[TOKEN] || undefined;
    if (given !== undefined)
        return (0,settings/* headerText */.T)(TOKEN, given);
    const path = environment[TOKEN_FILE] || undefined;
    if (path === undefined)
        return undefined;
    try {
        return (0,settings/* headerText */.T)(TOKEN_FILE, (0,external_node_fs_.readFileSync)(path, 'utf8').trim());
    }
    catch (error) {
        if (error instanceof documents/* UsageError */.eb)
            throw error;
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: `cannot be read (${error.code ?? 'unknown'})`,
            hint: `${TOKEN_FILE} names it`
        });
    }
}
/** What to do about an answer that refuses. */
function hintOf(status) {
    if (status === 400)
        return 'Where it serves several teams an experiment needs its namespace: ?namespace=...';
    if (status === 401)
        return `Set ${TOKEN} from a secret; it is sent only to the server that ${SERVER} names`;
    if (status === 403)
        return 'The user of the token needs the right to get and list runs and experiments there';
    if (status === 404)
        return 'Look whether the address has its path prefix: the pages of Kubeflow have the API below /pipeline';
    return undefined;
}

// EXTERNAL MODULE: ./src/baseline/mlflow/finished.ts
var finished = __webpack_require__(43851);
// EXTERNAL MODULE: ./src/baseline/mlflow/answers.ts
var answers = __webpack_require__(62934);
// EXTERNAL MODULE: ./src/baseline/mlflow/call.ts
var call = __webpack_require__(30165);
;// CONCATENATED MODULE: ./src/baseline/mlflow/nested-runs.ts



/** MLflow's tags of a run: what it is nested in, and how it is called. */
const PARENT = 'mlflow.parentRunId';
const nested_runs_NAME = 'mlflow.runName';
const MOST_RUNS = 500;
const PAGE = 100;
/** Name of a run; its id where it has none. */
function nameOfRun({ info, data }) {
    return data.tags.get(nested_runs_NAME) ?? info.run_id;
}
/**
 * A run and all that are nested in it, at any depth: MLflow finds the runs that name one as their parent.
 *
 * @throws MeasurementError where there are more than 500
 */
async function withNested(server, root) {
    const runs = [root];
    const known = new Set([root.info.run_id]);
    // What is found is looked into as well: the list grows while it is walked.
    for (const parent of runs) {
        for (const run of await nestedIn(server, parent)) {
            if (known.has(run.info.run_id))
                continue;
            known.add(run.info.run_id);
            runs.push(run);
        }
        if (runs.length > MOST_RUNS)
            throw new documents/* MeasurementError */.HG({ message: `more than ${MOST_RUNS} runs are nested in the run ${root.info.run_id}` });
    }
    return runs;
}
async function nestedIn(server, { info }) {
    const runs = [];
    let token = '';
    while (runs.length <= MOST_RUNS) {
        const page = await (0,call/* call */.T1)(server, {
            operation: `search the runs that are nested in ${info.run_id}`,
            method: 'POST',
            path: 'runs/search',
            body: {
                experiment_ids: [info.experiment_id],
                filter: `tags."${PARENT}" = '${info.run_id}'`,
                run_view_type: 'ACTIVE_ONLY',
                max_results: PAGE,
                ...(token !== '' && { page_token: token })
            },
            repeatable: true,
            answer: answers/* runsAnswer */.zf
        });
        runs.push(...page.runs.filter(({ data }) => data.tags.get(PARENT) === info.run_id));
        const next = page.next_page_token;
        if (next === '')
            return runs;
        if (next === token)
            break;
        token = next;
    }
    throw new documents/* MeasurementError */.HG({ message: `MLflow lists no end of runs that are nested in ${info.run_id}` });
}

// EXTERNAL MODULE: ./src/baseline/mlflow/registry.ts
var registry = __webpack_require__(6058);
// EXTERNAL MODULE: ./src/baseline/mlflow/resolve.ts + 1 modules
var resolve = __webpack_require__(82609);
;// CONCATENATED MODULE: ./src/baseline/pipelines/one-line.ts

/** Most characters that are shown of a text that somebody else chose. */
const SHOWN = 200;
/**
 * A text of a server in one line, cut at 200 characters: a log could take a line of its own for a command.
 *
 * @example
 * oneLine('nightly\n::error::x') // => 'nightly ::error::x'
 */
function oneLine(text) {
    return (0,documents/* cutText */.IN)(text.replace(/[\s\p{Cc}]+/gu, ' ').trim(), SHOWN);
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/in-mlflow.ts






/**
 * What the plugin of Kubeflow Pipelines logged: a run of MLflow for the run, nested in it one for each task. They are looked for in the MLflow that
 * `MLFLOW_TRACKING_URI` names, whatever address the answer holds.
 *
 * @throws MeasurementError where they are not there, or two tasks say the same name; UnfinishedError where MLflow does not have all of them yet
 */
async function numbersInMlflow(output, meant, surroundings) {
    const id = rootRun(output, meant);
    if (!surroundings.environment['MLFLOW_TRACKING_URI']) {
        throw new documents/* UsageError */.eb({
            message: `the numbers of ${meant.name} are in MLflow, and nobody says where that is`,
            hint: 'Set MLFLOW_TRACKING_URI, or name a file that a task wrote: ?task=...&artifact=...'
        });
    }
    const { tracking } = await (0,resolve/* serversOf */.U)({ scheme: 'mlflow', place: { kind: 'run', id } }, surroundings);
    const root = await (0,registry/* runById */.eP)(tracking, id);
    if (root === undefined) {
        throw new documents/* MeasurementError */.HG({
            message: `${meant.name} is the run ${id} of MLflow, and MLflow at ${tracking.base} has no such run`,
            hint: 'MLFLOW_TRACKING_URI must name the server that the plugin of Kubeflow Pipelines logs to'
        });
    }
    const runs = await withNested(tracking, (0,finished/* finished */.x)(root, `the run ${id}, that of ${meant.name},`));
    return { metrics: metricsOf(ofTask(runs.filter(isFinished), meant), meant) };
}
function rootRun({ state, state_message: why, entries }, { name }) {
    const id = entries['root_run_id']?.value;
    if (state === 'PLUGIN_RUNNING')
        throw new documents/* UnfinishedError */.up({ message: `${name} is still being written to MLflow (${state})` });
    if (state === 'PLUGIN_SUCCEEDED' && typeof id === 'string' && /^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$/.test(id))
        return id;
    const said = oneLine(`${state || 'its plugin says no state'}${why && `, ${why}`}`);
    throw new documents/* MeasurementError */.HG({
        message: `${name} was not written to MLflow as a whole: ${said}`,
        hint: 'Look at the plugin of MLflow in Kubeflow Pipelines, or name a file that a task wrote: ?task=...&artifact=...'
    });
}
/** What failed and was tried again is there twice: the attempt that ended well counts. */
function isFinished({ info }) {
    return info.status === 'FINISHED';
}
function ofTask(runs, { name, task }) {
    const own = task === undefined ? runs : runs.filter((run) => nameOfRun(run) === task);
    if (own.length > 0)
        return own;
    throw new documents/* MeasurementError */.HG({
        message: `${name} has no task ${JSON.stringify(task)} in MLflow, but ${namesOf(runs)}`,
        hint: 'Name a task as the run of MLflow is called'
    });
}
function metricsOf(runs, { name }) {
    const sources = new Map();
    const metrics = new Map();
    for (const run of runs) {
        for (const { key, value } of run.data.metrics) {
            sources.set(key, [...(sources.get(key) ?? []), run]);
            metrics.set(key, value);
        }
    }
    const twice = [...sources].find(([, of]) => of.length > 1);
    if (twice !== undefined) {
        throw new documents/* MeasurementError */.HG({
            message: `several tasks of ${name} logged ${oneLine(twice[0])}: ${namesOf(twice[1])}`,
            hint: 'Name the one that is meant: ?task=...; tasks of a loop log under different names'
        });
    }
    if (metrics.size > 0)
        return metrics;
    throw new documents/* MeasurementError */.HG({
        message: `${name} has no metrics in MLflow`,
        hint: 'Log them in a component by log_metric of an Output[Metrics], and let it not be answered from the cache'
    });
}
function namesOf(runs) {
    return oneLine(runs.map(nameOfRun).join(', '));
}

// EXTERNAL MODULE: ./src/metrics/index.ts + 34 modules
var metrics = __webpack_require__(3528);
;// CONCATENATED MODULE: ./src/baseline/pipelines/metadata/written.ts

/** As deep as a metric file may be. */
const DEEPEST = 50;
/**
 * The value of a property. Kubeflow Pipelines stores lists and objects one level down, as `list` and `struct`; and true and false as 1 and 0, which nobody
 * can tell from numbers. undefined: it is unset, or of a kind that it does not write.
 *
 * @throws MeasurementError where it is nested deeper than a metric file may be
 */
function plainValue({ value }) {
    switch (value.oneofKind) {
        case 'intValue':
            return value.intValue;
        case 'doubleValue':
            return value.doubleValue;
        case 'stringValue':
            return value.stringValue;
        case 'boolValue':
            return value.boolValue;
        case 'structValue':
            return unwrapped(plainEntries(value.structValue.fields, 0));
        case undefined:
            return undefined;
    }
}
function unwrapped(fields) {
    const only = fields.size === 1 ? (fields.get('struct') ?? fields.get('list')) : undefined;
    return typeof only === 'object' && only !== null ? only : fields;
}
/** Of a key that comes twice the last counts, as Protocol Buffers have it. */
function plainEntries(entries, depth) {
    return new Map(entries.map(({ key, value }) => [key, value === undefined ? null : plainStruct(value, depth + 1)]));
}
function plainStruct({ kind }, depth) {
    if (depth > DEEPEST)
        throw new documents/* MeasurementError */.HG({ message: `ML Metadata holds metrics that are nested more than ${DEEPEST} deep` });
    switch (kind.oneofKind) {
        case 'numberValue':
            return kind.numberValue;
        case 'stringValue':
            return kind.stringValue;
        case 'boolValue':
            return kind.boolValue;
        case 'structValue':
            return plainEntries(kind.structValue.fields, depth);
        case 'listValue':
            return kind.listValue.values.map((each) => plainStruct(each, depth + 1));
        case 'nullValue':
        case undefined:
            return null;
    }
}
/**
 * JSON as Python writes it: NaN and the infinities stay what they are.
 *
 * @example
 * pythonJson(new Map([['accuracy', Number.NaN]])) // => '{"accuracy":NaN}'
 */
function pythonJson(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (!isMap(value))
        return `[${value.map(pythonJson).join(',')}]`;
    return `{${[...value].map(([key, each]) => `${JSON.stringify(key)}:${pythonJson(each)}`).join(',')}}`;
}
/** `instanceof` does not narrow what is read only. */
function isMap(value) {
    return value instanceof Map;
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/metadata/logged.ts


/** Types of artifacts that hold what `log_metric` and `log_confusion_matrix` logged. */
const SCALARS = 'system.Metrics';
const METRICS = [SCALARS, 'system.ClassificationMetrics'];
/** The key of a confusion matrix. */
const MATRIX = 'confusionMatrix';
/** What Kubeflow Pipelines writes of its own into the metadata of every artifact, always as text. */
const OWN = ['display_name', 'store_session_info'];
/** Of what tasks made, what was logged; in an order that does not depend on the server, which has none of properties. */
function loggedIn(outputs) {
    const metrics = outputs.filter(({ artifact }) => METRICS.includes(artifact.type));
    return metrics.map(loggedTo).sort((a, b) => inOrder(a.name, b.name));
}
function loggedTo({ by, name, artifact }) {
    const metadata = new Map();
    for (const { key, value } of artifact.customProperties) {
        const plain = value && plainValue(value);
        if (plain !== undefined && !(OWN.includes(key) && typeof plain === 'string'))
            metadata.set(key, plain);
    }
    return { by, name, type: artifact.type, metadata: new Map([...metadata].sort(([a], [b]) => inOrder(a, b))) };
}
function inOrder(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** Keys of what may be a metric. */
function numbersOf({ metadata }) {
    const numbers = [...metadata].filter(([key, value]) => typeof value === 'number' || typeof value === 'bigint' || key === MATRIX);
    return numbers.map(([key]) => key);
}
/** How messages speak of a task. */
function shownTask({ task }) {
    return task === '' ? '(without name)' : oneLine(task);
}
/** The same of several, each once. */
function shownTasks(tasks) {
    return oneLine([...new Set(tasks.map(shownTask))].sort(inOrder).join(', '));
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/metadata/ambiguity.ts




/** What is read of a confusion matrix: names as the catalogue has them. */
const OF_A_MATRIX = ['accuracy', 'f1', 'mcc', 'cohen-kappa'];
/**
 * Refuses numbers of which nobody knows whether they are meant: two tasks that say the same may be two models, two data sets or two parts of one.
 *
 * @param name how messages speak of the run
 * @throws MeasurementError where two tasks log the same, one logs it twice, or one keeps its numbers where another may have the same
 */
function refuseAmbiguous(logged, name) {
    refuseSilent(logged, name);
    refuseRepeated(logged, name);
    refuseShared(logged, name);
}
/** A component that writes its numbers to the path of the artifact logs none, and what another logged may be of the same names. */
function refuseSilent(logged, name) {
    const telling = logged.filter((each) => numbersOf(each).length > 0).map(({ by }) => by);
    const tasks = new Set(telling.map(({ task }) => task));
    const silent = logged.find(({ by, type, metadata }) => type === SCALARS && metadata.size === 0 && !tasks.has(by.task));
    if (silent === undefined)
        return;
    const artifact = oneLine(silent.name);
    throw new documents/* MeasurementError */.HG({
        message: `tasks of ${name} logged metrics (${shownTasks(telling)}), and ${shownTask(silent.by)} left ${artifact} without any: its numbers may be in a file`,
        hint: `Name the task that is meant: ?task=...; for the file ?task=${shownTask(silent.by)}&artifact=${artifact}`
    });
}
function refuseRepeated(logged, name) {
    const known = new Set();
    for (const { by, name: artifact } of logged) {
        const output = JSON.stringify([by.id, artifact]);
        if (known.has(output)) {
            throw new documents/* MeasurementError */.HG({
                message: `the task ${shownTask(by)} of ${name} left the artifact ${oneLine(artifact)} more than once in ML Metadata`,
                hint: 'It may have been tried again after it had measured: run the pipeline again'
            });
        }
        known.add(output);
    }
}
function refuseShared(logged, name) {
    const withMatrix = logged.some(({ metadata }) => metadata.has(MATRIX));
    const sayers = new Map();
    for (const each of logged) {
        for (const said of numbersOf(each).flatMap((key) => namesSaid(key, withMatrix)))
            sayers.set(said, (sayers.get(said) ?? new Map()).set(each.by.id, each.by));
    }
    for (const [said, by] of sayers)
        if (by.size > 1)
            throw ambiguous(oneLine(said), [...by.values()], name);
}
/** Which numbers a key says, whatever its spelling. Where there is a matrix, F1 is one: it says that of each class and their mean. */
function namesSaid(key, withMatrix) {
    if (key === MATRIX)
        return [MATRIX, ...OF_A_MATRIX];
    const resolved = (0,metrics/* resolveMetric */.F1)(key);
    if (resolved === undefined || 'refused' in resolved)
        return [key];
    const { name, choice } = resolved;
    return [withMatrix && OF_A_MATRIX.includes(name) ? name : (0,metrics/* displayName */.QC)(name, choice)];
}
function ambiguous(said, by, name) {
    if (new Set(by.map(({ task }) => task)).size === 1) {
        return new documents/* MeasurementError */.HG({
            message: `the task ${shownTasks(by)} of ${name} ran ${by.length} times and logged ${said} each time, as in a loop`,
            hint: 'Let each iteration log under a name of its own, or one task after the loop log what counts'
        });
    }
    return new documents/* MeasurementError */.HG({
        message: `several tasks of ${name} logged ${said}: ${shownTasks(by)}`,
        hint: 'Name the one that is meant: ?task=...; tasks of a loop log under different names'
    });
}

// EXTERNAL MODULE: ./src/baseline/web/words.ts
var words = __webpack_require__(71531);
;// CONCATENATED MODULE: ./src/baseline/pipelines/metadata/grpc-web.ts
/** Flag of the frame that ends an answer: its trailers, in text. */
const TRAILERS = 0x80;
/** Added to a flag where the frame is compressed, which nobody asked for. */
const COMPRESSED = 0x01;
/**
 * A message as gRPC-web sends it: a flag, its length in four bytes, and itself.
 *
 * @example
 * [...framed(Uint8Array.of(7))] // => [0, 0, 0, 0, 1, 7]
 */
function framed(message) {
    const frame = new Uint8Array(5 + message.length);
    new DataView(frame.buffer).setUint32(1, message.length);
    frame.set(message, 5);
    return frame;
}
/**
 * Reads an answer: one message and its trailers, or no body where the headers hold what trailers would. The end must be told: what breaks off looks
 * like an answer that is shorter.
 *
 * Source: https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md
 */
function ended(headers, body) {
    if (body.length === 0)
        return withoutBody(headers);
    const frames = framesOf(body);
    if (typeof frames === 'string')
        return { malformed: frames };
    if (frames.some(({ flag }) => (flag & COMPRESSED) !== 0))
        return { malformed: 'it is compressed' };
    const last = frames.at(-1);
    if (last?.flag !== TRAILERS)
        return { malformed: 'its end is missing (no trailers)' };
    const messages = frames.slice(0, -1);
    const odd = messages.find(({ flag }) => flag !== 0);
    if (odd !== undefined)
        return { malformed: odd.flag === TRAILERS ? 'it ends twice' : `it holds a frame of the kind ${odd.flag}` };
    const end = endOf(trailersIn(last.payload));
    if ('malformed' in end || end.status !== 0)
        return end;
    const [message, ...more] = messages;
    if (message === undefined || more.length > 0)
        return { malformed: `it holds ${messages.length} messages` };
    return { ...end, message: message.payload };
}
/** @returns what is wrong, where it is no row of frames */
function framesOf(body) {
    const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
    const frames = [];
    for (let at = 0; at < body.length;) {
        if (body.length - at < 5)
            return 'it breaks off';
        const length = view.getUint32(at + 1);
        if (length > body.length - at - 5)
            return `it breaks off: ${length} bytes are announced, ${body.length - at - 5} came`;
        frames.push({ flag: body[at], payload: body.subarray(at + 5, at + 5 + length) });
        at += 5 + length;
    }
    return frames;
}
function withoutBody(headers) {
    const end = endOf(['grpc-status', 'grpc-message'].flatMap((name) => {
        const value = headers.get(name);
        return value === null ? [] : [[name, value]];
    }));
    return !('malformed' in end) && end.status === 0 ? { malformed: 'it holds 0 messages' } : end;
}
function trailersIn(payload) {
    const lines = new TextDecoder().decode(payload).split(/\r?\n/);
    return lines.map((line) => {
        const [name = '', ...rest] = line.split(':');
        return [name.trim().toLowerCase(), rest.join(':').trim()];
    });
}
function endOf(trailers) {
    const statuses = trailers.filter(([name]) => name === 'grpc-status').map(([, value]) => value);
    const [status = ''] = statuses;
    if (statuses.length !== 1 || !/^\d{1,3}$/.test(status))
        return { malformed: 'it does not say whether the call succeeded (grpc-status)' };
    const words = trailers.find(([name]) => name === 'grpc-message')?.[1] ?? '';
    return { status: Number(status), words: percentDecoded(words) };
}
/** What is no percent-encoding stays as it is. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/metadata/ask.ts




/** What to do about ML Metadata that does not answer. */
const HINT = 'A file that a task wrote is read without ML Metadata: ?task=...&artifact=...';
/** Most bytes of an answer: a page of executions, or the artifacts of it. */
const MOST_BYTES = 16 * 2 ** 20;
const NOT_FOUND = 5;
/** What a proxy says that does not reach the server, and a server that is restarted. */
const UNAVAILABLE = 14;
/**
 * Asks ML Metadata, which the pages of Kubeflow Pipelines have at the root of their origin, whatever the prefix of the API.
 *
 * @param operation the end of "Kubeflow Pipelines did not let the gate ..."
 * @returns `absent` where it is not served there, or does not have what was asked for
 * @throws MeasurementError where it refuses, or answers what it may not
 */
async function askWhether({ base, client }, operation, { name, asks, answers }, question) {
    const answer = await client.send({
        operation,
        method: 'POST',
        url: new URL(`/ml_metadata.MetadataStoreService/${name}`, base),
        body: framed(asks.toBinary(question)),
        headers: { 'content-type': TYPE, accept: TYPE, 'x-grpc-web': '1' },
        // It only reads.
        repeatable: true,
        isBusy: (each) => statusOf(each) === UNAVAILABLE,
        most: MOST_BYTES,
        hint: HINT
    });
    if (isElsewhere(answer))
        return { absent: `ML Metadata is not at ${answer.request.url.origin}` };
    const message = messageIn(answer, client);
    if (message === undefined)
        return { absent: 'ML Metadata does not have it' };
    try {
        return { answer: answers.fromBinary(message) };
    }
    catch {
        throw misread(answer, `it is no ${answers.typeName}`);
    }
}
/** As `askWhether`, of what is there. @throws MeasurementError also where it is not */
async function ask(server, operation, method, question) {
    const asked = await askWhether(server, operation, method, question);
    if ('answer' in asked)
        return asked.answer;
    throw contradicts(server, operation, `answered otherwise before: now ${asked.absent}`);
}
/** The error for an answer that is there and cannot be right. */
function contradicts({ base }, operation, why) {
    const { origin } = new URL(base);
    return new documents/* MeasurementError */.HG({ message: `ML Metadata at ${origin} was asked to ${operation} and ${why}`, hint: HINT });
}
const TYPE = 'application/grpc-web+proto';
function typeOf({ headers }) {
    return (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
}
/** Whether others answer at that address: the pages of Kubeflow, or a router that has no such route. */
function isElsewhere(answer) {
    const { status, headers } = answer;
    const type = typeOf(answer);
    if (headers.has('grpc-status') || type.startsWith('application/grpc'))
        return false;
    return status === 404 || (status === 200 && type === 'text/html');
}
/** @returns undefined where it says that there is no such thing */
function messageIn(answer, client) {
    const { status, headers, bytes } = answer;
    if (status !== 200)
        throw client.refused(answer, status === 401 ? hintOf(status) : HINT, headerWords(headers));
    // Without a body it is as a proxy answers for a server that it does not reach, which may be of gRPC.
    if (bytes.length > 0 && ![TYPE, 'application/grpc-web'].includes(typeOf(answer)))
        throw misread(answer, 'it is of another type than gRPC-web');
    const end = ended(headers, bytes);
    if ('malformed' in end)
        throw misread(answer, end.malformed);
    if (end.status === NOT_FOUND)
        return undefined;
    if (end.status !== 0)
        throw client.refused(answer, HINT, `grpc-status ${end.status} ${end.words}`);
    return end.message;
}
/** What a failure says beside its body, if anything. */
function headerWords(headers) {
    const end = ended(headers, new Uint8Array(0));
    return 'malformed' in end ? undefined : `grpc-status ${end.status} ${end.words}`;
}
function statusOf({ headers, bytes }) {
    const end = ended(headers, bytes);
    return 'malformed' in end ? undefined : end.status;
}
/** Of its own words nothing is shown: they may be anything. */
function misread({ request: { operation, url } }, why) {
    return new documents/* MeasurementError */.HG({
        message: `${NAME} was asked to ${operation} (${(0,words/* shownAddress */.U)(url)}) and answered what ML Metadata does not answer: ${why}`,
        hint: HINT
    });
}

// EXTERNAL MODULE: ./node_modules/@protobuf-ts/runtime/build/commonjs/index.js
var commonjs = __webpack_require__(68886);
;// CONCATENATED MODULE: ./src/baseline/pipelines/metadata/messages.ts

/**
 * The messages of ML Metadata (`ml_metadata/proto/metadata_store.proto` and `metadata_store_service.proto`, 1.14 to 1.17), of them the fields that are
 * used; others are passed over. A map is described as the list of entries that it is on the wire: a key such as `__proto__` is then a text like any other.
 */
const messages_text = (no, name, oneof) => scalar(no, name, commonjs.ScalarType.STRING, oneof);
const id = (no, name) => ({
    ...scalar(no, name, commonjs.ScalarType.INT64),
    L: commonjs.LongType.STRING
});
const enumeration = (no, name) => scalar(no, name, commonjs.ScalarType.INT32);
function scalar(no, name, T, oneof) {
    return { no, name, kind: 'scalar', T, ...(oneof !== undefined && { oneof }) };
}
/** proto2 does not pack numbers. */
function ids(no, name) {
    return { no, name, kind: 'scalar', T: commonjs.ScalarType.INT64, L: commonjs.LongType.STRING, repeat: commonjs.RepeatType.UNPACKED };
}
function one(no, name, of, oneof) {
    return { no, name, kind: 'message', T: of, ...(oneof !== undefined && { oneof }) };
}
function many(no, name, of) {
    return { no, name, kind: 'message', repeat: commonjs.RepeatType.UNPACKED, T: of };
}
function entry(name, of) {
    return new commonjs.MessageType(name, [messages_text(1, 'key'), one(2, 'value', of)]);
}
const struct = new commonjs.MessageType('google.protobuf.Struct', [many(1, 'fields', () => structEntry)]);
const structValue = new commonjs.MessageType('google.protobuf.Value', [
    scalar(1, 'null_value', commonjs.ScalarType.INT32, 'kind'),
    scalar(2, 'number_value', commonjs.ScalarType.DOUBLE, 'kind'),
    messages_text(3, 'string_value', 'kind'),
    scalar(4, 'bool_value', commonjs.ScalarType.BOOL, 'kind'),
    one(5, 'struct_value', () => struct, 'kind'),
    one(6, 'list_value', () => listValue, 'kind')
]);
const structEntry = entry('google.protobuf.Struct.FieldsEntry', () => structValue);
const listValue = new commonjs.MessageType('google.protobuf.ListValue', [
    many(1, 'values', () => structValue)
]);
const value = new commonjs.MessageType('ml_metadata.Value', [
    { ...scalar(1, 'int_value', commonjs.ScalarType.INT64, 'value'), L: commonjs.LongType.BIGINT },
    scalar(2, 'double_value', commonjs.ScalarType.DOUBLE, 'value'),
    messages_text(3, 'string_value', 'value'),
    one(4, 'struct_value', () => struct, 'value'),
    scalar(6, 'bool_value', commonjs.ScalarType.BOOL, 'value')
]);
const property = entry('ml_metadata.PropertiesEntry', () => value);
const context = new commonjs.MessageType('ml_metadata.Context', [id(1, 'id'), messages_text(3, 'name'), messages_text(6, 'type')]);
/** Of `Execution.lastKnownState`, those that ended well. */
const COMPLETE = 3;
const CACHED = 5;
const execution = new commonjs.MessageType('ml_metadata.Execution', [
    id(1, 'id'),
    enumeration(3, 'last_known_state'),
    many(5, 'custom_properties', () => property),
    messages_text(7, 'type')
]);
/** Of `Event.type`. */
const OUTPUT = 4;
const step = new commonjs.MessageType('ml_metadata.Event.Path.Step', [messages_text(2, 'key')]);
const path = new commonjs.MessageType('ml_metadata.Event.Path', [many(1, 'steps', () => step)]);
const messages_event = new commonjs.MessageType('ml_metadata.Event', [
    id(1, 'artifact_id'),
    id(2, 'execution_id'),
    one(3, 'path', () => path),
    enumeration(4, 'type')
]);
const artifact = new commonjs.MessageType('ml_metadata.Artifact', [
    id(1, 'id'),
    many(5, 'custom_properties', () => property),
    messages_text(8, 'type')
]);
const getContextByTypeAndName = {
    name: 'GetContextByTypeAndName',
    asks: new commonjs.MessageType('ml_metadata.GetContextByTypeAndNameRequest', [messages_text(1, 'type_name'), messages_text(2, 'context_name')]),
    answers: new commonjs.MessageType('ml_metadata.GetContextByTypeAndNameResponse', [one(1, 'context', () => context)])
};
/** Of `ListOptions.orderByField`. */
const BY_ID = { field: 3 };
const orderBy = new commonjs.MessageType('ml_metadata.ListOperationOptions.OrderByField', [
    enumeration(1, 'field')
]);
const listOptions = new commonjs.MessageType('ml_metadata.ListOperationOptions', [
    scalar(1, 'max_result_size', commonjs.ScalarType.INT32),
    one(2, 'order_by_field', () => orderBy),
    messages_text(3, 'next_page_token')
]);
const getExecutionsByContext = {
    name: 'GetExecutionsByContext',
    asks: new commonjs.MessageType('ml_metadata.GetExecutionsByContextRequest', [
        id(1, 'context_id'),
        one(2, 'options', () => listOptions)
    ]),
    answers: new commonjs.MessageType('ml_metadata.GetExecutionsByContextResponse', [
        many(1, 'executions', () => execution),
        messages_text(2, 'next_page_token')
    ])
};
const getEventsByExecutionIDs = {
    name: 'GetEventsByExecutionIDs',
    asks: new commonjs.MessageType('ml_metadata.GetEventsByExecutionIDsRequest', [ids(1, 'execution_ids')]),
    answers: new commonjs.MessageType('ml_metadata.GetEventsByExecutionIDsResponse', [many(1, 'events', () => messages_event)])
};
const getArtifactsByID = {
    name: 'GetArtifactsByID',
    asks: new commonjs.MessageType('ml_metadata.GetArtifactsByIDRequest', [ids(1, 'artifact_ids')]),
    answers: new commonjs.MessageType('ml_metadata.GetArtifactsByIDResponse', [many(1, 'artifacts', () => artifact)])
};

;// CONCATENATED MODULE: ./src/baseline/pipelines/metadata/outputs.ts


const RUN = 'system.PipelineRun';
/** Of a task that ran, or was answered from the cache. Others hold tasks (`system.DAGExecution`), or bring in what was made elsewhere. */
const TASK = 'system.ContainerExecution';
const MOST_PAGES = 200;
/** Most of which the server gives at once, and as many as one question is about. */
const outputs_PAGE = 100;
/**
 * The tasks of a run that ended well; attempts that failed do not count.
 *
 * @returns `absent` where ML Metadata is not served there, or does not know the run
 * @throws MeasurementError where it refuses, or contradicts itself
 */
async function tasksOf(server, run) {
    const context = await contextOf(server, run);
    if ('absent' in context)
        return context;
    const executions = await executionsIn(server, context.context, run);
    const ended = executions.filter(({ type, lastKnownState: state }) => type === TASK && (state === COMPLETE || state === CACHED));
    return { tasks: ended.map((each) => ({ id: each.id, task: taskNameOf(each) })) };
}
async function contextOf(server, { id, name }) {
    const operation = `look for ${name} in ML Metadata`;
    const asked = await askWhether(server, operation, getContextByTypeAndName, { typeName: RUN, contextName: id });
    if ('absent' in asked)
        return asked;
    const { context } = asked.answer;
    if (context === undefined)
        return { absent: 'ML Metadata does not have it' };
    if (context.type === RUN && context.name === id && isId(context.id))
        return { context };
    throw contradicts(server, operation, 'answered with another');
}
async function executionsIn(server, context, { name }) {
    const operation = `list the tasks of ${name} in ML Metadata`;
    const executions = [];
    const tokens = new Set();
    let token = '';
    do {
        if (tokens.size === MOST_PAGES || tokens.has(token))
            throw contradicts(server, operation, 'lists no end');
        tokens.add(token);
        const options = { maxResultSize: outputs_PAGE, orderByField: BY_ID, nextPageToken: token };
        const answer = await ask(server, operation, getExecutionsByContext, { contextId: context.id, options });
        executions.push(...answer.executions);
        token = answer.nextPageToken;
    } while (token !== '');
    if (!areDistinct(executions.map(({ id }) => id)))
        throw contradicts(server, operation, 'names one twice, or one without id');
    // A server that leaves types out would leave out every task.
    if (executions.some(({ type }) => type === ''))
        throw contradicts(server, operation, 'does not say of which type they are');
    return executions;
}
function taskNameOf({ customProperties }) {
    const value = customProperties.findLast(({ key }) => key === 'task_name')?.value?.value;
    return value?.oneofKind === 'stringValue' ? value.stringValue : '';
}
/**
 * What tasks of a run made, of every type.
 *
 * @throws MeasurementError where ML Metadata refuses, or answers with more or less than was asked for
 */
async function outputsOf(server, tasks, { name }) {
    const events = await eventsOf(server, tasks, `read what tasks of ${name} made in ML Metadata`);
    const artifacts = await artifactsOf(server, events, `read the metrics of ${name} in ML Metadata`);
    const taskById = new Map(tasks.map((each) => [each.id, each]));
    return events.map(({ executionId, artifactId, path }) => ({
        by: taskById.get(executionId),
        name: path.steps[0].key,
        artifact: artifacts.get(artifactId)
    }));
}
async function eventsOf(server, tasks, operation) {
    const outputs = [];
    for (const part of inParts(tasks.map(({ id }) => id))) {
        const { events } = await ask(server, operation, getEventsByExecutionIDs, { executionIds: part });
        const wanted = new Set(part);
        if (!events.every(({ executionId }) => wanted.has(executionId)))
            throw contradicts(server, operation, 'answered with others');
        outputs.push(...events.filter(({ type }) => type === OUTPUT));
    }
    if (!areDistinct(outputs.map(({ executionId, artifactId }) => `${executionId}/${artifactId}`)))
        throw contradicts(server, operation, 'names one twice');
    if (!outputs.every(({ artifactId, path }) => isId(artifactId) && path?.steps[0]?.key))
        throw contradicts(server, operation, 'does not say how they are called');
    return outputs;
}
async function artifactsOf(server, events, operation) {
    const found = new Map();
    for (const part of inParts([...new Set(events.map(({ artifactId }) => artifactId))])) {
        const { artifacts } = await ask(server, operation, getArtifactsByID, { artifactIds: part });
        const ids = artifacts.map(({ id }) => id);
        const asked = new Set(part);
        if (ids.length !== part.length || !areDistinct(ids) || !ids.every((id) => asked.has(id)))
            throw contradicts(server, operation, `answered with others than was asked for (${ids.length} of ${part.length})`);
        if (artifacts.some(({ type }) => type === ''))
            throw contradicts(server, operation, 'does not say of which type they are');
        for (const each of artifacts)
            found.set(each.id, each);
    }
    return found;
}
function inParts(ids) {
    return Array.from({ length: Math.ceil(ids.length / outputs_PAGE) }, (_, part) => ids.slice(part * outputs_PAGE, (part + 1) * outputs_PAGE));
}
function areDistinct(ids) {
    return new Set(ids).size === ids.length && ids.every((id) => id !== '' && id !== '0');
}
/** An id that was set. */
function isId(id) {
    return id !== '0';
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/in-metadata.ts






/** What is said of slices of the data: no numbers, but lists of them. */
const SLICES = 'system.SlicedClassificationMetrics';
/**
 * What components of a run logged, read from ML Metadata and written as the `executor_output.json` of one component. A task that was answered from the
 * cache has what the task logged that ran.
 *
 * @returns `absent` where ML Metadata is not served there, does not know the run, or has no numbers of it
 * @throws MeasurementError where it refuses, has no such task, or two tasks say the same name
 */
async function fileInMetadata(server, run) {
    const found = await tasksOf(server, run);
    if ('absent' in found)
        return found;
    const tasks = in_metadata_ofTask(found.tasks, run);
    const outputs = await outputsOf(server, tasks, run);
    const logged = loggedIn(outputs);
    if (logged.flatMap(numbersOf).length === 0)
        return { absent: `ML Metadata has no metrics of ${run.task === undefined ? 'it' : `its task ${run.task}`}` };
    refuseAmbiguous(logged, run.name);
    const notes = outputs
        .filter(({ artifact }) => artifact.type === SLICES)
        .map(({ by, name }) => `${oneLine(name)} of the task ${shownTask(by)} was left out: it holds metrics of slices`);
    return { file: new TextEncoder().encode(documentOf(logged)), notes };
}
function in_metadata_ofTask(tasks, { name, task }) {
    const own = task === undefined ? tasks : tasks.filter((each) => each.task === task);
    // Of a run without any task nothing is known: as of one that is not there.
    if (own.length > 0 || tasks.length === 0)
        return own;
    throw new documents/* MeasurementError */.HG({
        message: `${name} has no task ${JSON.stringify(task)} in ML Metadata that ended well, but ${shownTasks(tasks)}`,
        hint: 'Name a task as the pipeline does: with hyphens, without the loop that it is in'
    });
}
/** As the SDK writes it, with the artifacts of all tasks. */
function documentOf(logged) {
    const artifacts = new Map();
    for (const { name, metadata } of logged)
        artifacts.set(name, [...(artifacts.get(name) ?? []), new Map([['metadata', metadata]])]);
    const lists = [...artifacts].map(([name, list]) => [name, new Map([['artifacts', list]])]);
    return pythonJson(new Map([['artifacts', new Map(lists)]]));
}

// EXTERNAL MODULE: ./src/baseline/s3/connection.ts + 1 modules
var connection = __webpack_require__(44069);
// EXTERNAL MODULE: ./src/baseline/s3/objects.ts
var objects = __webpack_require__(39422);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./src/baseline/pipelines/answers.ts

/** What Kubeflow Pipelines (v2beta1) answers, of it what is used. What is unset is missing, empty lists too. */
const time = schemas/* string */.YjP()
    .transform(Date.parse)
    .refine((milliseconds) => !Number.isNaN(milliseconds));
/** Said by the server itself and by its pages, which stand before it. */
const health = schemas/* object */.Ikc({ multi_user: schemas/* boolean */.zMY() });
const experiment = schemas/* object */.Ikc({
    experiment_id: schemas/* string */.YjP().min(1),
    display_name: schemas/* string */.YjP().default(''),
    namespace: schemas/* string */.YjP().default(''),
    storage_state: schemas/* string */.YjP().default('')
});
const pluginOutput = schemas/* object */.Ikc({
    state: schemas/* string */.YjP().default(''),
    state_message: schemas/* string */.YjP().default(''),
    entries: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* object */.Ikc({ value: schemas/* unknown */.L5J() })).default({})
});
/** Of a pipeline of v2; where it has settings of a platform it is one of two parts. */
const specification = schemas/* object */.Ikc({ pipelineInfo: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }) });
const pipelineSpec = schemas/* union */.KCZ([
    specification.transform(({ pipelineInfo }) => pipelineInfo.name),
    schemas/* object */.Ikc({ pipeline_spec: specification }).transform(({ pipeline_spec: { pipelineInfo } }) => pipelineInfo.name)
]);
const run = schemas/* object */.Ikc({
    run_id: schemas/* string */.YjP().regex(/^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/),
    experiment_id: schemas/* string */.YjP().min(1),
    display_name: schemas/* string */.YjP().default(''),
    state: schemas/* string */.YjP().default('RUNTIME_STATE_UNSPECIFIED'),
    storage_state: schemas/* string */.YjP().default(''),
    created_at: time.optional(),
    finished_at: time.optional(),
    runtime_config: schemas/* object */.Ikc({ parameters: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).default({}), pipeline_root: schemas/* string */.YjP().default('') })
        .default({ parameters: {}, pipeline_root: '' }),
    pipeline_spec: schemas/* unknown */.L5J().optional(),
    pipeline_version_reference: schemas/* object */.Ikc({ pipeline_id: schemas/* string */.YjP().min(1), pipeline_version_id: schemas/* string */.YjP().min(1) })
        .optional(),
    plugins_output: schemas/* record */.g1P(schemas/* string */.YjP(), pluginOutput).default({})
});
const pipelineVersion = schemas/* object */.Ikc({ pipeline_spec: schemas/* unknown */.L5J().optional() });

// EXTERNAL MODULE: ./src/baseline/web/json-answer.ts
var json_answer = __webpack_require__(75269);
;// CONCATENATED MODULE: ./src/baseline/pipelines/call.ts





/**
 * Asks Kubeflow Pipelines.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
async function call_call(server, wanted) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return (0,json_answer/* jsonAnswer */.t)(answer, wanted.answer, NAME);
    throw server.client.refused(answer, hintOf(answer.status));
}
/** As `call`; undefined where the server itself says that there is no such thing. @param name of it, which its answer repeats */
async function find(server, name, wanted) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return (0,json_answer/* jsonAnswer */.t)(answer, wanted.answer, NAME);
    if (isAbsence(answer, name))
        return undefined;
    throw server.client.refused(answer, hintOf(answer.status));
}
/**
 * Makes sure that Kubeflow Pipelines is there: its empty list is `{}`, which others answer as well.
 *
 * @throws MeasurementError where it is not
 */
async function confirmPipelines(server) {
    const { multi_user: multiUser } = await call_call(server, {
        operation: 'find out whether it is there',
        path: 'healthz',
        answer: health
    });
    return { multiUser };
}
const call_MOST_PAGES = 200;
const call_PAGE = 100;
/**
 * What is listed, page by page as it is needed.
 *
 * @param wanted `path` names the list in its answer, too
 * @throws MeasurementError where it refuses, or where the list has no end
 */
async function* listed(server, wanted) {
    const list = schemas/* array */.YOg(wanted.answer).default([]);
    const page = schemas/* object */.Ikc({ experiments: list, runs: list, next_page_token: schemas/* string */.YjP().default('') });
    const tokens = new Set();
    let token = '';
    while (tokens.size < call_MOST_PAGES) {
        const query = { ...wanted.query, page_size: String(call_PAGE), ...(token !== '' && { page_token: token }) };
        const answer = await call_call(server, { ...wanted, query, answer: page });
        yield* answer[wanted.path];
        token = answer.next_page_token;
        if (token === '')
            return;
        if (tokens.has(token))
            break;
        tokens.add(token);
    }
    throw new documents/* MeasurementError */.HG({
        message: `${NAME} lists no end (${wanted.operation})`,
        hint: `It may hold more than ${call_MOST_PAGES * call_PAGE} entries: name a run`
    });
}
/** A filter as the API takes it: all of these are equal. Who filters by it looks again at what comes. */
function equal(values) {
    const predicates = Object.entries(values).map(([key, value]) => ({ key, operation: 'EQUALS', string_value: value }));
    return JSON.stringify({ predicates });
}
/** Most bytes of an answer: a page of runs, each with the pipeline that it is of. */
const call_MOST_BYTES = 64 * 2 ** 20;
async function send(server, { operation, path, query }) {
    const url = new URL(`${server.base}/apis/v2beta1/${path}`);
    for (const [key, value] of Object.entries(query ?? {}))
        url.searchParams.set(key, value);
    return server.client.send({ operation, method: 'GET', url, most: call_MOST_BYTES });
}
/** gRPC's code for "not found", and which thing: an unknown route has the same code. */
function isAbsence({ status, bytes }, name) {
    const { code, message } = Object((0,json_answer/* jsonIn */.Y)(bytes));
    return status === 404 && code === 5 && typeof message === 'string' && message.includes(`${name} not found`);
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/runs.ts





const NAMESPACE_HINT = 'Name its namespace behind the reference, ?namespace=..., or by MODEL_GATE_KFP_NAMESPACE';
/**
 * The run that a place stands for now. undefined: there is none.
 *
 * @param namespace that the environment names, for places that name none
 * @throws UnfinishedError where it goes on; MeasurementError where it did not succeed, or was archived
 */
async function runAt(server, place, namespace) {
    const { multiUser } = await confirmPipelines(server);
    if (place.kind === 'run')
        return runById(server, place.id);
    const whole = { ...place, ...(place.namespace === undefined && namespace !== undefined && { namespace }) };
    if (multiUser && whole.namespace === undefined) {
        throw new documents/* UsageError */.eb({
            message: `${NAME} at ${server.base} serves several teams: nobody says whose experiment ${place.name} is meant`,
            hint: NAMESPACE_HINT
        });
    }
    const found = await experimentByName(server, whole);
    return found && newestOf(server, found, whole);
}
async function runById(server, id) {
    const found = await find(server, id, { operation: `read the run ${id}`, path: `runs/${id}`, answer: run });
    if (found === undefined || found.run_id === id)
        return found && usable(found);
    throw new documents/* MeasurementError */.HG({ message: `${NAME} was asked for the run ${id} and answered with ${found.run_id}` });
}
async function experimentByName(server, { name, namespace }) {
    const named = [];
    for await (const each of listed(server, {
        operation: `look for the experiment ${name}`,
        path: 'experiments',
        query: { filter: equal({ display_name: name }), ...(namespace !== undefined && { namespace }) },
        answer: experiment
    }))
        if (each.display_name === name)
            named.push(each);
    const [first, ...more] = named.filter((each) => namespace === undefined || each.namespace === namespace);
    if (first !== undefined && more.length === 0)
        return live(first, `the experiment ${name}`);
    if (named.length === 0)
        return undefined;
    throw new documents/* MeasurementError */.HG({
        message: `${NAME} has the experiment ${name} in ${oneLine(named.map((each) => each.namespace || 'no namespace').join(', '))}${namespace === undefined ? ': nobody says which is meant' : `, not in ${namespace}`}`,
        hint: NAMESPACE_HINT
    });
}
/** The newest run that fits and succeeded. That others fit and none succeeded is not the absence of one. */
async function newestOf(server, of, place) {
    const others = [];
    for await (const each of newestFirst(server, of, place)) {
        if (!fits(each, place))
            continue;
        if (each.state === 'SUCCEEDED' && each.storage_state !== 'ARCHIVED')
            return each;
        others.push(each);
    }
    // A run that goes on may succeed, whatever became of later ones.
    const telling = others.find(isActive) ?? others[0];
    return telling && usable(telling);
}
/** @throws MeasurementError where the order is another: then the first that fits would not be the newest */
async function* newestFirst(server, { experiment_id: id }, { name, run: display }) {
    let before = Number.POSITIVE_INFINITY;
    for await (const each of listed(server, {
        operation: `list the runs of the experiment ${name}`,
        path: 'runs',
        query: {
            experiment_id: id,
            sort_by: 'created_at desc',
            ...(display !== undefined && { filter: equal({ display_name: display }) })
        },
        answer: run
    })) {
        if (each.experiment_id !== id)
            continue;
        // A run that the server cannot read comes with its id alone.
        const created = each.created_at ?? Number.NaN;
        if (!(created <= before)) {
            throw new documents/* MeasurementError */.HG({
                message: `${NAME} lists the runs of the experiment ${name} in another order than newest first, or without their times`,
                hint: 'Name the run itself: kfp://<host>/runs/<run id>'
            });
        }
        before = created;
        yield each;
    }
}
function fits({ display_name: name, runtime_config: { parameters } }, { run: display, commit }) {
    return (display === undefined || name === display) && (commit === undefined || parameters['commit'] === commit);
}
/** How messages speak of a run. */
function shownRun({ display_name: name, run_id: id }) {
    return name === '' ? `the run ${id}` : `the run ${oneLine(name)} (${id})`;
}
/** Not ended; a run that was just made has no state yet. */
function isActive({ state }) {
    return ['PENDING', 'RUNNING', 'PAUSED', 'RUNTIME_STATE_UNSPECIFIED'].includes(state);
}
/** A run that succeeded, and is in use. */
function usable(each) {
    if (each.state === 'SUCCEEDED')
        return live(each, shownRun(each));
    if (isActive(each))
        throw new documents/* UnfinishedError */.up({ message: `${shownRun(each)} has not ended in ${NAME} but is ${oneLine(each.state)}` });
    throw new documents/* MeasurementError */.HG({
        message: `${shownRun(each)} has not succeeded in ${NAME} but is ${oneLine(each.state)}`,
        hint: 'Look why, and run the pipeline again'
    });
}
/** What was archived was taken out of use, and is not the absence of it either. */
function live(thing, what) {
    if (thing.storage_state !== 'ARCHIVED')
        return thing;
    throw new documents/* MeasurementError */.HG({ message: `${what} was archived in ${NAME}`, hint: 'Restore it, or name another' });
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/in-objects.ts








/** What the documentation of Kubeflow Pipelines calls the default; a cluster may have another. */
const DEFAULT_ROOT = 'minio://mlpipeline/v2/artifacts';
const ROOT = 'MODEL_GATE_KFP_ROOT';
/** What numbers are looked for by, where the reference names no artifact; the first that is there. */
const USUAL = ['executor_output.json', 'metrics'];
/**
 * The file of numbers that a task of a run left in the object store, at `<pipeline root>/<pipeline>/<run id>/<task>/[<execution>/]<artifact>`.
 *
 * Only bucket and key are taken from the run; where the store is and who asks is the environment's to say.
 *
 * @throws MeasurementError where there is none, or several
 */
async function fileInObjects(server, run, wanted, surroundings) {
    const root = rootOf(run, surroundings.environment, wanted);
    const folder = [root.prefix, await pipelineOf(server, run), run.run_id].filter((part) => part !== '').join('/');
    if ((0,documents/* hasDotSegments */.EP)(folder))
        throw new documents/* MeasurementError */.HG({ message: `${shownRun(run)} keeps its files at a path that leads elsewhere` });
    const bucket = (0,objects/* bucketOf */.A)(root.bucket, (0,connection/* s3Connection */.n)(surroundings));
    const files = await filesOf(bucket, folder, wanted.task);
    const key = only(files, wanted, `s3://${bucket.name}/${folder}`, run);
    const object = await bucket.read(key);
    if (object !== undefined)
        return object.bytes;
    throw new documents/* MeasurementError */.HG({ file: `s3://${bucket.name}/${key}`, message: 'was listed and is gone' });
}
/** That another place was asked, too. */
function alsoSaid(before) {
    return before === undefined ? '' : ` (${before})`;
}
/** A run tells its root where it was given one. Else it is that of the cluster, which the API does not tell. */
function rootOf(run, environment, { before }) {
    const own = run.runtime_config.pipeline_root;
    const text = own || environment[ROOT] || DEFAULT_ROOT;
    // Behind the `?` may be an address of the store; it is not asked.
    const [, scheme, bucket, path = ''] = /^(minio|s3):\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([^?#]*))?(?:\?.*)?$/s.exec(text) ?? [];
    if (bucket === undefined) {
        const message = `must be s3://bucket/path or minio://bucket/path, got ${JSON.stringify(oneLine(text))}`;
        if (own === '')
            throw new documents/* UsageError */.eb({ message: `${ROOT} ${message}` });
        throw new documents/* MeasurementError */.HG({ message: `the pipeline root of ${shownRun(run)} ${message}` });
    }
    if (scheme === 'minio' && !(environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'])) {
        throw new documents/* UsageError */.eb({
            message: `${shownRun(run)} keeps its files in the object store of the cluster (${oneLine(text)}), and nobody says where that is${alsoSaid(before)}`,
            hint: `Set AWS_ENDPOINT_URL, or ${ROOT} where the cluster keeps them elsewhere`
        });
    }
    return { bucket, prefix: path.replace(/\/+$/, '') };
}
/** Name of the pipeline that a run is of: a folder of the object store. */
async function pipelineOf(server, run) {
    const { pipeline_version_reference: of } = run;
    const spec = of === undefined
        ? run.pipeline_spec
        : (await call_call(server, {
            operation: `read the pipeline of ${shownRun(run)}`,
            path: `pipelines/${encodeURIComponent(of.pipeline_id)}/versions/${encodeURIComponent(of.pipeline_version_id)}`,
            answer: pipelineVersion
        })).pipeline_spec;
    const { data: name } = pipelineSpec.safeParse(spec);
    if (name !== undefined && name !== '')
        return name;
    throw new documents/* MeasurementError */.HG({
        message: `${shownRun(run)} is of no pipeline of ${NAME} 2: nobody knows where its files are`,
        hint: 'Compile the pipeline with the SDK from 2.0 on'
    });
}
/** What tasks wrote, directly in their folder or in that of an execution; folders below hold models and the like. */
async function filesOf(bucket, folder, task) {
    const files = [];
    for (const each of task === undefined ? await foldersIn(bucket, folder) : [task]) {
        const at = `${folder}/${each}`;
        for (const within of [at, ...(await foldersIn(bucket, at)).map((name) => `${at}/${name}`)]) {
            const names = [...(await bucket.list(within)).keys()];
            files.push(...names.map((name) => ({ task: each, name, key: `${within}/${name}` })));
        }
    }
    return files;
}
/** A name that leads elsewhere is none of a task or of an execution. */
async function foldersIn(bucket, folder) {
    return (await bucket.folders(folder)).filter((name) => name !== '' && !(0,documents/* hasDotSegments */.EP)(name));
}
function only(files, { task, artifact, before }, where, run) {
    const names = artifact === undefined ? USUAL : [artifact];
    const [found = []] = names.map((name) => files.filter((file) => file.name === name)).filter((each) => each.length > 0);
    const [first, ...more] = found;
    if (first === undefined) {
        throw new documents/* MeasurementError */.HG({
            message: `${shownRun(run)} left no file ${names.join(' or ')}${task === undefined ? '' : ` of the task ${task}`} in ${where}${alsoSaid(before)}`,
            hint: 'Let the component log its numbers where ML Metadata can be asked, or write them to the path of an Output[Metrics] and not be answered from the cache; ?artifact= names another output'
        });
    }
    if (more.length === 0)
        return first.key;
    const tasks = [...new Set(found.map((file) => file.task))];
    throw new documents/* MeasurementError */.HG({
        message: `${shownRun(run)} left ${found.length} files ${first.name} in ${where}, of ${oneLine(tasks.join(', '))}`,
        hint: tasks.length > 1
            ? `Name the task that is meant: ?task=${oneLine(tasks.at(-1))}`
            : 'A task of a loop ran several times: let one task after the loop write the numbers'
    });
}

;// CONCATENATED MODULE: ./src/baseline/pipelines/store.ts






/** Runs of Kubeflow Pipelines: what their tasks measured. They are made by a pipeline, and not written here. */
function pipelinesStore(surroundings) {
    return {
        resolve: async (reference) => {
            const server = pipelinesServer(reference, surroundings);
            const namespace = surroundings.environment['MODEL_GATE_KFP_NAMESPACE'] || undefined;
            const run = await runAt(server, reference.place, namespace);
            return run && ofRun(server, run, reference, surroundings);
        }
    };
}
function ofRun(server, run, { task, artifact }, surroundings) {
    const name = shownRun(run);
    // Runs that never ended say 1970.
    const madeAt = run.finished_at || run.created_at;
    const commit = run.runtime_config.parameters['commit'];
    const told = {
        version: run.run_id,
        ...(typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) && { commit }),
        ...(madeAt !== undefined && { madeAt: new Date(madeAt) })
    };
    const logged = artifact === undefined ? run.plugins_output['mlflow'] : undefined;
    if (logged !== undefined) {
        return {
            ...told,
            shelf: (0,shelf/* heldShelf */.Wp)(new Map()),
            path: '',
            detail: `${name}, in MLflow`,
            numbers: () => numbersInMlflow(logged, { name, task }, surroundings)
        };
    }
    const path = artifact ?? 'metrics';
    const read = async () => {
        // A name is that of a file.
        if (artifact !== undefined)
            return fileInObjects(server, run, { task, artifact }, surroundings);
        const found = await fileInMetadata(server, { id: run.run_id, name, task });
        if ('file' in found) {
            for (const note of found.notes)
                surroundings.log.info(`${name}: ${note}`);
            return found.file;
        }
        surroundings.log.info(`${name}: ${found.absent}, its object store is asked`);
        return fileInObjects(server, run, { task, artifact, before: found.absent }, surroundings);
    };
    return {
        ...told,
        shelf: { read: async (asked) => (asked === path ? read() : undefined), names: () => Promise.resolve([]) },
        path,
        detail: `${name}, in ${artifact === undefined ? 'ML Metadata or ' : ''}its object store`
    };
}


/***/ }),

/***/ 44069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ s3Connection),
  l: () => (/* binding */ s3Error)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(53711);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/baseline/web/dispatcher.ts
var dispatcher = __webpack_require__(41089);
// EXTERNAL MODULE: ./src/baseline/web/patience.ts
var patience = __webpack_require__(40999);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/baseline/web/client.ts + 4 modules
var web_client = __webpack_require__(38109);
;// CONCATENATED MODULE: ./src/baseline/s3/request-handler.ts


/** Largest object that is read. */
const MOST_BYTES = 2 ** 30;
/**
 * Lets the SDK sign and understand, and the web client send: the limits, the proxies and the care for credentials are the same for every store. A
 * service that hands out credentials is another origin than the one that keeps objects.
 */
function throughWebClient(surroundings, limits) {
    const clients = new Map();
    const clientOf = (origin) => {
        const client = clients.get(origin) ?? (0,web_client/* webClient */.q)({ name: 'S3', origin, headers: {}, ...limits }, surroundings);
        clients.set(origin, client);
        return client;
    };
    return {
        handle: async (request) => {
            const url = addressOf(request);
            const { status, headers, bytes } = await clientOf(url.origin).send(requestOf(request, url));
            const body = external_node_stream_.Readable.from([bytes], { objectMode: false });
            return { response: { statusCode: status, headers: Object.fromEntries(headers), body } };
        },
        destroy: () => void Promise.all([...clients.values()].map((client) => client.close()))
    };
}
function addressOf({ protocol, hostname, port, path, query }) {
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    const parts = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => `${strict(name)}=${strict(value ?? '')}`));
    url.search = parts.join('&');
    return url;
}
/** As the signature was made: it also encodes what `encodeURIComponent` leaves. */
function strict(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
function requestOf({ method, headers, body, path }, url) {
    // What the connection says by itself; `fetch` takes none of them.
    const own = ['host', 'content-length', 'user-agent', 'connection', 'expect'];
    const conditional = 'if-match' in headers || 'if-none-match' in headers;
    return {
        operation: `${method === 'GET' ? 'read' : 'write'} ${decodeURIComponent(path)}`,
        method: method,
        url,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !own.includes(name.toLowerCase()))),
        ...(body !== undefined && { body }),
        // The same bytes under the same name may be written twice; a condition that held the first time does not the second.
        repeatable: method === 'GET' || (method === 'PUT' && !conditional),
        // A pointer, which may be written back where it could not be read.
        always: method === 'PUT' && conditional,
        most: MOST_BYTES
    };
}

;// CONCATENATED MODULE: ./src/baseline/s3/connection.ts





/**
 * The service that the environment names: `AWS_ENDPOINT_URL_S3` or `AWS_ENDPOINT_URL` (else that of AWS), `AWS_REGION`, and credentials as every tool of
 * AWS finds them.
 *
 * @throws UnreachableError where nobody names the region, such as in the job of a fork; UsageError where the address would take credentials in the
 * clear
 */
function s3Connection(surroundings) {
    const { environment } = surroundings;
    const endpoint = endpointIn(environment);
    const region = environment['AWS_REGION'] || environment['AWS_DEFAULT_REGION'] || (endpoint && 'us-east-1');
    if (!region) {
        throw new documents/* UnreachableError */.Jk({
            message: 'nobody says in which region of AWS the bucket is',
            hint: 'Set AWS_REGION, or AWS_ENDPOINT_URL for another service'
        });
    }
    const credentials = credentialsIn(environment);
    const secrets = [credentials?.secretAccessKey, credentials?.sessionToken].filter((secret) => secret !== undefined);
    const client = new dist_cjs/* S3Client */.YxF({
        region,
        // Names of buckets are no names of hosts elsewhere than at AWS.
        ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
        ...(credentials && { credentials }),
        requestHandler: throughWebClient(surroundings, { secrets, patience: (0,patience/* patienceOf */.H)(environment) }),
        // Who tries again is the web client, which knows how long.
        maxAttempts: 1,
        expectContinueHeader: false,
        // Compatible services do not know the newer checksums.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED'
    });
    return { client, secrets };
}
/** As the first of the ways in which the SDK looks; the others read files and services of the machine. */
function credentialsIn(environment) {
    const [accessKeyId, secretAccessKey] = [environment['AWS_ACCESS_KEY_ID'], environment['AWS_SECRET_ACCESS_KEY']];
    const sessionToken = environment['AWS_SESSION_TOKEN'] || undefined;
    if (!accessKeyId || !secretAccessKey)
        return undefined;
    return { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
}
function endpointIn(environment) {
    const address = environment['AWS_ENDPOINT_URL_S3'] || environment['AWS_ENDPOINT_URL'] || undefined;
    if (address === undefined)
        return undefined;
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
        throw new documents/* UsageError */.eb({ message: 'AWS_ENDPOINT_URL must be https://host:port, and nothing of a user in it' });
    (0,dispatcher/* refuseInTheClear */.s_)(url, environment, { variable: 'AWS_ENDPOINT_URL', what: 'signed requests' });
    return address;
}
/** What the SDK says of a request that failed, as an error of ours. What the web client says is one already. */
function s3Error(error, operation, { secrets }) {
    if (error instanceof documents/* UnreachableError */.Jk)
        return error;
    const { name, message, $metadata } = error;
    const status = $metadata?.httpStatusCode;
    // Secrets first: the cut could leave half of one. No control characters: a log could take them for a command.
    const said = (0,documents/* hideSecrets */.s0)(`${status === undefined ? '' : `${status} `}${name}: ${message}`, secrets);
    const line = (0,documents/* cutText */.IN)(said.replace(/[\s\p{Cc}]+/gu, ' '), 300);
    return new documents/* UnreachableError */.Jk({
        message: `S3 did not let the gate ${operation}: ${line}`,
        hint: hintFor(status, name)
    });
}
function hintFor(status, name) {
    if (name === 'CredentialsProviderError')
        return 'Give the job credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or aws-actions/configure-aws-credentials';
    if (/^(InvalidAccessKeyId|SignatureDoesNotMatch|ExpiredToken|InvalidToken)$/.test(name))
        return 'The service does not know these credentials: look at AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN';
    if (status === 301 || status === 400)
        return 'Look at AWS_REGION: it must be the region of the bucket';
    if (status === 403)
        return 'They need s3:GetObject and s3:ListBucket, and to promote s3:PutObject';
    if (status === 404)
        return 'Look at the name of the bucket';
    return 'Run the job again; if it stays, look at the log of the service';
}


/***/ }),

/***/ 39422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bucketOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53711);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44069);



/** A baseline folder holds few; who has more keeps something else there. */
const MOST_NAMES = 10_000;
/** A page may be empty, or hold folders alone: each promotion leaves one. */
const MOST_PAGES = 100;
/** One bucket of a service. */
function bucketOf(name, connection) {
    return {
        name,
        read: (key) => read(name, key, connection),
        list: (folder) => list(name, folder, connection),
        folders: (folder) => folders(name, folder, connection),
        write: (key, bytes, over) => write({ Bucket: name, Key: key, Body: bytes }, over, connection)
    };
}
async function read(bucket, key, connection) {
    try {
        const { Body, ETag, LastModified } = await connection.client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .GetObjectCommand */ .jLs({ Bucket: bucket, Key: key }));
        const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array(0);
        return { bytes, etag: ETag ?? '', modified: LastModified };
    }
    catch (error) {
        if (error.name === 'NoSuchKey')
            return undefined;
        throw (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .s3Error */ .l)(error, `read s3://${bucket}/${key}`, connection);
    }
}
async function list(bucket, folder, connection) {
    const prefix = `${folder}/`;
    const found = new Map();
    for await (const { Contents } of pages(bucket, prefix, connection)) {
        for (const { Key, ETag, Size, LastModified } of Contents ?? [])
            // Consoles mark a folder by an object of its name.
            if (Key?.startsWith(prefix) === true && Key !== prefix)
                found.set(Key.slice(prefix.length), { etag: ETag ?? '', size: Size, modified: LastModified });
        if (found.size > MOST_NAMES)
            throw notListed(`s3://${bucket}/${prefix}`, `it holds more than ${MOST_NAMES} objects`);
    }
    return found;
}
async function folders(bucket, folder, connection) {
    const prefix = `${folder}/`;
    const found = [];
    for await (const { CommonPrefixes } of pages(bucket, prefix, connection))
        for (const { Prefix } of CommonPrefixes ?? [])
            if (Prefix?.startsWith(prefix) === true)
                found.push(Prefix.slice(prefix.length, -1));
    return found;
}
/** What is directly at a prefix, page by page. @throws UnreachableError where an answer is no list, or the list has no end */
async function* pages(bucket, prefix, connection) {
    let token;
    for (let count = 0; count < MOST_PAGES; count++) {
        const page = await connection.client
            .send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .ListObjectsV2Command */ .u6x({ Bucket: bucket, Prefix: prefix, Delimiter: '/', ContinuationToken: token }))
            .catch((error) => {
            throw (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .s3Error */ .l)(error, `list s3://${bucket}/${prefix}`, connection);
        });
        // The SDK takes any answer for an empty list.
        if (page.Name === undefined || (page.IsTruncated === true && !page.NextContinuationToken))
            throw notListed(`s3://${bucket}/${prefix}`, 'its answer is no list of objects');
        yield page;
        token = page.NextContinuationToken;
        if (token === undefined)
            return;
    }
    throw notListed(`s3://${bucket}/${prefix}`, `its list does not end after ${MOST_PAGES} pages`);
}
function notListed(folder, why) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreachableError */ .Jk({
        message: `S3 did not let the gate list ${folder}: ${why}`,
        hint: 'Look whether AWS_ENDPOINT_URL is the address of the service, not of a page, and the key that of a baseline'
    });
}
async function write(object, over, connection) {
    const condition = over === undefined ? {} : over === null ? { IfNoneMatch: '*' } : { IfMatch: over };
    try {
        return (await connection.client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .PutObjectCommand */ .wKZ({ ...object, ...condition }))).ETag ?? '';
    }
    catch (error) {
        const { $metadata } = error;
        const status = $metadata?.httpStatusCode;
        // 404: what should be replaced is gone. 409: somebody writes it at the same time.
        if (over !== undefined && (status === 412 || status === 409 || (status === 404 && over !== null)))
            return undefined;
        throw (0,_connection_js__WEBPACK_IMPORTED_MODULE_1__/* .s3Error */ .l)(error, `write s3://${object.Bucket}/${object.Key}`, connection);
    }
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
