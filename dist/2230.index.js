export const id = 2230;
export const ids = [2230];
export const modules = {

/***/ 62230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowStore: () => (/* binding */ mlflowStore)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 21 modules
var documents = __webpack_require__(40403);
// EXTERNAL MODULE: ./src/baseline/shelf.ts
var shelf = __webpack_require__(94031);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./src/baseline/mlflow/answers.ts

/** What MLflow answers, of it what is used. Unset strings and empty lists may be missing; long integers come as numbers or as text. */
const answers_long = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().regex(/^-?\d{1,20}$/)]).transform(Number);
const tags = schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default('') }))
    .default([])
    .transform((list) => new Map(list.map(({ key, value }) => [key, value])));
const modelVersion = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
    creation_timestamp: answers_long.optional(),
    run_id: schemas/* string */.YjP().optional(),
    source: schemas/* string */.YjP().optional(),
    status: schemas/* string */.YjP().optional(),
    tags
});
const modelVersionAnswer = schemas/* object */.Ikc({ model_version: modelVersion });
const modelVersionsAnswer = schemas/* object */.Ikc({ model_versions: schemas/* array */.YOg(modelVersion).default([]) });
const registeredModelAnswer = schemas/* object */.Ikc({
    registered_model: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        latest_versions: schemas/* array */.YOg(modelVersion).default([]),
        aliases: schemas/* array */.YOg(schemas/* object */.Ikc({ alias: schemas/* string */.YjP(), version: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String) }))
            .default([])
    })
});
/** MLflow's store holds infinities as the largest number. */
const LARGEST = 1.797e308;
const metricValue = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity']).transform(Number)])
    .transform((value) => (Math.abs(value) >= LARGEST ? Math.sign(value) * Infinity : value));
const metrics = schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: metricValue, step: answers_long.optional(), timestamp: answers_long.optional() }));
const run = schemas/* object */.Ikc({
    info: schemas/* object */.Ikc({
        run_id: schemas/* string */.YjP(),
        experiment_id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
        status: schemas/* string */.YjP().optional(),
        start_time: answers_long.optional(),
        end_time: answers_long.optional(),
        artifact_uri: schemas/* string */.YjP().optional(),
        lifecycle_stage: schemas/* string */.YjP().optional()
    }),
    data: schemas/* object */.Ikc({
        metrics: metrics.default([]),
        params: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: schemas/* string */.YjP().default('') })).default([]),
        tags
    })
        .default({ metrics: [], params: [], tags: new Map() }),
    inputs: schemas/* object */.Ikc({
        dataset_inputs: schemas/* array */.YOg(schemas/* object */.Ikc({ dataset: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), digest: schemas/* string */.YjP().optional() }) }))
            .default([])
    })
        .default({ dataset_inputs: [] })
});
const runAnswer = schemas/* object */.Ikc({ run });
const runsAnswer = schemas/* object */.Ikc({ runs: schemas/* array */.YOg(run).default([]) });
const experimentAnswer = schemas/* object */.Ikc({
    experiment: schemas/* object */.Ikc({
        experiment_id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
        lifecycle_stage: schemas/* string */.YjP().optional()
    })
});
const createdExperiment = schemas/* object */.Ikc({ experiment_id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String) });
const loggedModelAnswer = schemas/* object */.Ikc({
    model: schemas/* object */.Ikc({
        info: schemas/* object */.Ikc({
            model_id: schemas/* string */.YjP(),
            creation_timestamp_ms: answers_long.optional(),
            source_run_id: schemas/* string */.YjP().optional(),
            status: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional()
        }),
        data: schemas/* object */.Ikc({
            metrics: schemas/* array */.YOg(schemas/* object */.Ikc({
                key: schemas/* string */.YjP(),
                value: metricValue,
                step: answers_long.optional(),
                timestamp: answers_long.optional(),
                dataset_name: schemas/* string */.YjP().optional(),
                dataset_digest: schemas/* string */.YjP().optional()
            }))
                .default([])
        })
            .default({ metrics: [] })
    })
});
const artifactsAnswer = schemas/* object */.Ikc({
    files: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), is_dir: schemas/* boolean */.zMY().default(false) })).default([]),
    next_page_token: schemas/* string */.YjP().optional()
});
const nothing = schemas/* object */.Ikc({});

;// CONCATENATED MODULE: ./src/baseline/mlflow/call.ts

/**
 * Asks MLflow.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
async function call(server, wanted) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return checked(answer, wanted);
    throw server.client.refused(answer, hintOf(answer));
}
/** As `call`; undefined where MLflow itself says that there is none. */
async function find(server, wanted) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return checked(answer, wanted);
    if (isAbsence(answer))
        return undefined;
    throw server.client.refused(answer, hintOf(answer));
}
async function send({ base, client }, wanted) {
    const url = new URL(`${base}/api/2.0/mlflow/${wanted.path}`);
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
        ...(wanted.repeatable !== undefined && { repeatable: wanted.repeatable })
    };
    return client.send(request);
}
/**
 * Whether MLflow says that there is none. A 404 that is no JSON of MLflow says that the address is wrong, and a missing alias is a 400.
 */
function isAbsence({ status, bytes }) {
    const { code, message } = errorIn(bytes);
    if (status === 404)
        return code === 'RESOURCE_DOES_NOT_EXIST';
    return status === 400 && code === 'INVALID_PARAMETER_VALUE' && /\balias\b.*\bnot found/i.test(message);
}
/** The code of an error that MLflow answered, '' where it is none of MLflow's. */
function errorIn(bytes) {
    try {
        const { error_code: code, message } = Object(JSON.parse(new TextDecoder().decode(bytes)));
        return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
    }
    catch {
        return { code: '', message: '' };
    }
}
function checked({ bytes, request }, { answer, operation }) {
    let json;
    try {
        json = JSON.parse(new TextDecoder().decode(bytes));
    }
    catch {
        json = undefined;
    }
    const parsed = answer.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    const why = json === undefined ? 'it is no JSON' : `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    throw new documents/* MeasurementError */.HG({
        message: `MLflow was asked to ${operation} and answered what MLflow does not answer: ${why}`,
        hint: `Look whether ${request.url.origin} is an MLflow server; a sign-in page before it answers like this`
    });
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

;// CONCATENATED MODULE: ./src/baseline/mlflow/artifacts.ts



/** Folder of a run that holds a baseline of ours. */
const FOLDER = 'model-gate';
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
            return entry === undefined || entry.isFolder ? undefined : download(server, run, path);
        }
    };
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
        const { files, next_page_token: next } = await call(server, {
            operation: `list the artifacts of the run ${info.run_id}`,
            method: 'GET',
            path: 'artifacts/list',
            query: {
                run_id: info.run_id,
                ...(folder !== '' && { path: folder }),
                ...(token !== undefined && { page_token: token })
            },
            answer: artifactsAnswer
        });
        const inside = folder === '' ? '' : `${folder}/`;
        for (const { path, is_dir: isFolder } of files) {
            const name = path.startsWith(inside) ? path.slice(inside.length) : '';
            // A file is listed as the folder that holds it: then the path is its own.
            if (name !== '' && !name.includes('/') && !(0,documents/* hasDotSegments */.EP)(name))
                entries.push({ name, isFolder });
        }
        if (next === undefined || next === '' || next === token)
            return entries;
        token = next;
    }
    throw new documents/* MeasurementError */.HG({ message: `MLflow lists no end of artifacts of the run ${info.run_id}` });
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
    return (status === 200 && !(/html/i.test(headers.get('content-type') ?? '') || errorIn(bytes.subarray(0, 2000)).code !== ''));
}
/** Address of an artifact at the server's proxy; undefined where the files lie elsewhere. */
function proxied({ base }, { info }, path) {
    const [, authority, root] = /^mlflow-artifacts:(?:\/\/([^/]*))?\/(.+)$/.exec(info.artifact_uri ?? '') ?? [];
    if (root === undefined)
        return undefined;
    if (authority !== undefined && authority !== '') {
        throw new documents/* MeasurementError */.HG({
            message: `the artifacts of the run ${info.run_id} lie at ${authority}, another server than the one that is asked: credentials are not sent there`,
            hint: 'Let the server keep its artifacts at mlflow-artifacts:/ without a host'
        });
    }
    const whole = `${root.replace(/\/+$/, '')}/${path}`;
    if ((0,documents/* hasDotSegments */.EP)(whole))
        throw new documents/* MeasurementError */.HG({
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./src/baseline/web/body.ts

/**
 * The bytes of an answer, read as they come and no further than `most`.
 *
 * @param stall milliseconds after which an answer of which nothing comes has broken off
 * @throws MeasurementError where there are more bytes, or fewer than the answer announced
 * @throws Error where the connection breaks or nothing comes: another try may succeed
 */
async function bytesOf({ body, headers }, { most, stall }) {
    if (body === null)
        return new Uint8Array(0);
    const announced = Number(headers.get('content-length') ?? Number.NaN);
    if (announced > most) {
        await body.cancel();
        throw tooLarge(most);
    }
    const reader = body.getReader();
    const chunks = [];
    let length = 0;
    try {
        for (;;) {
            const { done, value } = await within(stall, reader.read());
            if (done)
                break;
            length += value.length;
            if (length > most)
                throw tooLarge(most);
            chunks.push(value);
        }
    }
    catch (error) {
        await reader.cancel().catch(() => undefined);
        throw error;
    }
    return Buffer.concat(chunks);
}
function tooLarge(most) {
    return new documents/* MeasurementError */.HG({ message: `its answer is larger than ${most} bytes` });
}
async function within(milliseconds, work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`nothing came for ${Math.round(milliseconds / 1000)} s`)), milliseconds);
    });
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/baseline/web/dispatcher.ts


/**
 * How connections are made: through the proxies that the environment names (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, or in lower case, which wins).
 *
 * @throws UsageError where the address of a proxy is none
 */
function dispatcherOf(tls, environment) {
    const proxies = { httpProxy: proxyIn(environment, 'HTTP_PROXY'), httpsProxy: proxyIn(environment, 'HTTPS_PROXY') };
    const connect = { ...tls };
    if (proxies.httpProxy === '' && proxies.httpsProxy === '')
        return new undici.Agent({ connect });
    const behind = { requestTls: connect, proxyTls: connect };
    return new undici.EnvHttpProxyAgent({ ...proxies, noProxy: dispatcher_valueOf(environment, 'NO_PROXY'), connect, ...behind });
}
/** Passwords that the addresses of proxies hold. */
function secretsOfProxies(environment) {
    return ['HTTP_PROXY', 'HTTPS_PROXY']
        .map((name) => proxyIn(environment, name))
        .flatMap((proxy) => (proxy === '' ? [] : [decodeURIComponent(new URL(proxy).password)]));
}
function dispatcher_valueOf(environment, name) {
    return environment[name.toLowerCase()] ?? environment[name] ?? '';
}
/** The address is not shown where it is wrong: it may hold a password. */
function proxyIn(environment, name) {
    const proxy = dispatcher_valueOf(environment, name);
    if (proxy === '' || (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)))
        return proxy;
    throw new documents/* UsageError */.eb({ message: `${name} must be the address of a proxy, such as http://proxy.example:3128` });
}

;// CONCATENATED MODULE: ./src/baseline/web/failure.ts
/** What the connection failed with, in words. */
function failureOf(error) {
    const { message, cause } = error;
    // Where several addresses were tried, the cause has no message.
    const why = cause?.message || cause?.code;
    const hint = hintForTls(cause?.code ?? '');
    return {
        said: why ? `${message}: ${why}` : message,
        passing: hint === undefined,
        ...(hint !== undefined && { hint })
    };
}
/** What to do where the two do not agree on TLS. undefined: that is not what failed. */
function hintForTls(code) {
    if (/SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)/.test(code))
        return 'Its certificate is of an authority that Node does not know: give the job a file of it as NODE_EXTRA_CA_CERTS';
    if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code))
        return 'It may ask for the certificate of a client: give the job one, or look which versions of TLS it speaks';
    if (/^CERT_|^ERR_TLS_CERT/.test(code))
        return 'Renew its certificate, or use the name that the certificate is for';
    if (/^ERR_(SSL|TLS)/.test(code))
        return 'Look whether it speaks https at this port, and which versions of TLS';
    return undefined;
}
/**
 * Seconds that a server asks to wait: a number of them, or a date.
 *
 * @param now milliseconds since 1970
 * @example
 * secondsAsked('7', 0) // => 7
 * @example
 * secondsAsked('Thu, 01 Jan 1970 00:01:00 GMT', 20_000) // => 40
 */
function secondsAsked(header, now) {
    if (header === null)
        return undefined;
    if (/^\d{1,9}$/.test(header))
        return Number(header);
    const date = Date.parse(header);
    return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
/** What to do about a status. @param name of the server */
function hintForStatus(status, name) {
    if (status === 401)
        return `Give the job credentials of ${name}, from secrets`;
    if (status === 403)
        return `The credentials do not suffice: give their user the right on ${name}`;
    if (status === 404)
        return `Look whether the address is that of ${name}, with its path prefix`;
    return `Run the job again; if it stays, look at the log of ${name}`;
}

;// CONCATENATED MODULE: ./src/baseline/web/words.ts

/** Most characters that are shown of what a server says. */
const SHOWN = 300;
/**
 * What a server says of a failure: the message of its JSON, else the text of its page, one line and cut at 300 characters.
 *
 * @example
 * wordsOf(new TextEncoder().encode('{"error_code":"X","message":"not\\nthere"}'), 'application/json') // => 'X: not there'
 * @example
 * wordsOf(new TextEncoder().encode('<html><title>Sign in</title><p>Who are you?</p></html>'), 'text/html') // => 'Sign in Who are you?'
 */
function wordsOf(bytes, contentType, secrets = []) {
    const text = new TextDecoder().decode(bytes.subarray(0, 64 * 1024));
    const plain = messageIn(text) ?? (/html/i.test(contentType ?? '') ? withoutTags(text) : text);
    // Secrets first: the cut could leave half of one. No control characters: a log could take them for a command.
    const line = (0,documents/* hideSecrets */.s0)(plain, secrets)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
}
function messageIn(text) {
    try {
        const { message, error_code: code, error } = Object(JSON.parse(text));
        const words = [code, message ?? error].filter((each) => typeof each === 'string' && each !== '');
        return words.length === 0 ? undefined : words.join(': ');
    }
    catch {
        return undefined;
    }
}
function withoutTags(page) {
    return page.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}
/**
 * An address without what may be secret in it: credentials, query and fragment.
 *
 * @example
 * shownAddress(new URL('https://bob:pw@host/a?token=1#x')) // => 'https://host/a'
 */
function shownAddress(url) {
    return `${url.origin}${url.pathname}`;
}

;// CONCATENATED MODULE: ./src/baseline/web/client.ts







/** What a server says that is busy, or that failed and may not the next time. */
const passing = [408, 429, 500, 502, 503, 504];
const client_MOST_BYTES = 10 * 2 ** 20;
const MOST_TRIES = 4;
const MOST_REDIRECTS = 5;
/** Share of the patience that one request may hang. */
const SHARE_OF_REQUEST = 0.3;
/** @param environment names the proxies: `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` */
function webClient(server, { environment, log }) {
    const secrets = [...server.secrets, ...secretsOfProxies(environment)];
    const client = new Client({ ...server, secrets }, dispatcherOf(server.tls, environment), log);
    return {
        send: (request) => client.send(request),
        refused: (answer, hint) => client.refused(answer, hint),
        close: () => client.close()
    };
}
class Client {
    #server;
    #dispatcher;
    #log;
    /** Milliseconds that may still be waited in vain. */
    #left;
    constructor(server, dispatcher, log) {
        this.#server = server;
        this.#dispatcher = dispatcher;
        this.#log = log;
        this.#left = server.patience * 1000;
    }
    async send(request) {
        const repeatable = request.repeatable ?? request.method === 'GET';
        for (let tries = 1;; tries++) {
            const outcome = await this.#once(request);
            const failed = 'said' in outcome;
            if (!failed && !passing.includes(outcome.status))
                return outcome;
            const wait = failed ? undefined : secondsAsked(outcome.headers.get('retry-after'), Date.now());
            const again = repeatable && tries < MOST_TRIES && (!failed || outcome.passing);
            if (again && (await this.#pause(tries, wait, request)))
                continue;
            if (failed)
                throw this.#unreachable(request, outcome.said, outcome.hint);
            return outcome;
        }
    }
    refused({ status, headers, bytes, request }, hint) {
        const said = wordsOf(bytes, headers.get('content-type'), this.#server.secrets);
        const words = said === '' ? '' : ` ${said}`;
        return this.#unreachable(request, `${status}${words}`, hint ?? hintForStatus(status, this.#server.name));
    }
    async close() {
        await this.#dispatcher.destroy();
    }
    /** One try. What failed for a reason that may pass is given back, not thrown. */
    async #once(request) {
        if (this.#left <= 0)
            throw this.#unreachable(request, 'the time for waiting on it is up');
        const started = performance.now();
        const limit = new AbortController();
        const most = Math.max(1, Math.min(this.#left, this.#server.patience * 1000 * SHARE_OF_REQUEST));
        const timer = setTimeout(() => limit.abort(), most);
        try {
            const response = await this.#follow(request, limit.signal);
            clearTimeout(timer);
            const bytes = await bytesOf(response, { most: request.most ?? client_MOST_BYTES, stall: most });
            if (response.status >= 500)
                this.#left -= performance.now() - started;
            return { status: response.status, headers: response.headers, bytes, request };
        }
        catch (error) {
            this.#left -= performance.now() - started;
            if (error instanceof documents/* MeasurementError */.HG)
                throw this.#unreachable(request, error.problems[0].message);
            if (!limit.signal.aborted)
                return failureOf(error);
            return { said: `no answer within ${Math.round((performance.now() - started) / 1000)} s`, passing: true };
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** Redirects are followed by hand: credentials stay with the origin that they are for. */
    async #follow(request, signal) {
        let { url } = request;
        for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            const own = url.origin === this.#server.origin;
            const response = await (0,undici.fetch)(url, {
                method: request.method,
                headers: { 'user-agent': 'model-gate', ...(own && this.#server.headers), ...(own && request.headers) },
                ...(request.body !== undefined && { body: request.body }),
                dispatcher: this.#dispatcher,
                redirect: 'manual',
                signal
            });
            const to = response.headers.get('location');
            if (response.status < 300 || response.status > 399 || response.status === 304 || to === null)
                return response;
            await response.body?.cancel();
            url = this.#redirected(request, to, url);
        }
        throw new documents/* MeasurementError */.HG({ message: `it sends on more than ${MOST_REDIRECTS} times` });
    }
    #redirected({ method }, location, from) {
        const { origin, followTo, name } = this.#server;
        const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
        if (to === undefined || to.username !== '' || to.password !== '')
            throw new documents/* MeasurementError */.HG({ message: 'it sends on to an address that is none, or that holds credentials' });
        if (method === 'GET' && (to.origin === origin || followTo?.(to) === true))
            return to;
        throw new documents/* MeasurementError */.HG({
            message: `it sends on to ${to.origin}: ${name} may be behind a sign-in page, and credentials are sent to no other host`
        });
    }
    /** @returns false where it would be too long */
    async #pause(tries, asked, { operation }) {
        const milliseconds = Math.max((asked ?? 0) * 1000, this.#server.patience * 10 * tries ** 2);
        if (milliseconds > this.#left)
            return false;
        this.#left -= milliseconds;
        this.#log.info(`${this.#server.name} does not answer (${operation}): again in ${Math.ceil(milliseconds / 1000)} s`);
        await (0,promises_.setTimeout)(milliseconds);
        return true;
    }
    #unreachable({ operation, url }, said, hint) {
        const { name, secrets } = this.#server;
        const message = `${name} did not let the gate ${operation} (${shownAddress(url)}): ${said}`;
        return new documents/* UnreachableError */.Jk({
            message: (0,documents/* hideSecrets */.s0)(message, secrets),
            ...(hint !== undefined && { hint: (0,documents/* hideSecrets */.s0)(hint, secrets) })
        });
    }
}

;// CONCATENATED MODULE: ./src/baseline/web/patience.ts

const SECONDS = 100;
/**
 * Seconds that a store may be waited for in vain, all its requests together: 100, or what the variable `MODEL_GATE_STORE_PATIENCE` says.
 *
 * @throws UsageError where it is not a whole number from 1 to 600
 * @example
 * patienceOf({ MODEL_GATE_STORE_PATIENCE: '20' }) // => 20
 */
function patienceOf(environment) {
    const text = environment['MODEL_GATE_STORE_PATIENCE'] ?? '';
    if (text === '')
        return SECONDS;
    const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
    if (seconds >= 1 && seconds <= 600)
        return seconds;
    throw new documents/* UsageError */.eb({
        message: `MODEL_GATE_STORE_PATIENCE must be whole seconds from 1 to 600, got ${JSON.stringify(text)}`,
        hint: 'Leave it out: 100 is enough for all but the worst days'
    });
}

;// CONCATENATED MODULE: ./src/baseline/mlflow/connection.ts




/**
 * The server that a reference names, else the one that the environment does: `MLFLOW_REGISTRY_URI` for models, `MLFLOW_TRACKING_URI` for runs.
 *
 * Credentials (`MLFLOW_TRACKING_USERNAME` and `_PASSWORD`, or `MLFLOW_TRACKING_TOKEN`) go to the origins that these two variables name, and
 * nowhere else: a reference may come from a pull request.
 *
 * @param what is asked for
 * @throws UsageError if nobody names a server, or a variable is wrong
 */
function mlflowServer({ server, workspace }, what, { environment, log }) {
    const own = ownServers(environment);
    const base = server ?? (what === 'models' ? (own.registry ?? own.tracking) : own.tracking);
    if (base === undefined) {
        throw new documents/* UsageError */.eb({
            message: 'nobody says where MLflow is',
            hint: 'Set MLFLOW_TRACKING_URI (https://host), or write mlflow://host/... instead of models:/ or runs:/'
        });
    }
    const { origin, hostname, protocol } = new URL(base);
    const trusted = [own.registry, own.tracking].some((each) => each !== undefined && new URL(each).origin === origin);
    const credentials = trusted ? credentialsIn(environment) : undefined;
    if (credentials !== undefined && protocol !== 'https:' && !(0,documents/* isLoopback */.U9)(hostname)) {
        throw new documents/* UsageError */.eb({
            message: `MLFLOW_TRACKING_URI must be https: credentials would go to ${origin} in the clear`
        });
    }
    const space = workspace ?? (environment['MLFLOW_WORKSPACE'] || undefined);
    return {
        base,
        client: webClient({
            name: 'MLflow',
            origin,
            headers: {
                ...(credentials && { authorization: credentials.header }),
                ...(space !== undefined && { 'x-mlflow-workspace': headerText('the workspace', space) })
            },
            secrets: credentials?.secrets ?? [],
            tls: tlsIn(environment),
            patience: patienceOf(environment)
        }, { environment, log })
    };
}
function ownServers(environment) {
    const read = (name) => {
        const text = environment[name];
        return text === undefined || text === '' ? undefined : addressIn(name, text);
    };
    const [tracking, registry] = [read('MLFLOW_TRACKING_URI'), read('MLFLOW_REGISTRY_URI')];
    return { ...(tracking !== undefined && { tracking }), ...(registry !== undefined && { registry }) };
}
function addressIn(name, text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw new documents/* UsageError */.eb({
            message: `${name} must be the address of a server, such as https://mlflow.acme.dev`,
            hint: 'Databases, folders (mlruns) and Databricks are not available in this version'
        });
    }
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new documents/* UsageError */.eb({
            message: `${name} must be an address alone, and nothing of a user or a password in it`,
            hint: 'They are MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD'
        });
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
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
        throw new documents/* UsageError */.eb({
            message: 'MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD are set together or not at all'
        });
    return token === undefined
        ? undefined
        : { header: `Bearer ${headerText('MLFLOW_TRACKING_TOKEN', token)}`, secrets: [token] };
}
/** Not shown where it is wrong: it may be a secret. */
function headerText(name, value) {
    if (/^[\x21-\x7e]+$/.test(value))
        return value;
    throw new documents/* UsageError */.eb({ message: `${name} must be of printable ASCII without spaces` });
}
function tlsIn(environment) {
    const [ca, client] = [
        environment['MLFLOW_TRACKING_SERVER_CERT_PATH'],
        environment['MLFLOW_TRACKING_CLIENT_CERT_PATH']
    ];
    const insecure = /^(true|1)$/i.test(environment['MLFLOW_TRACKING_INSECURE_TLS'] ?? '');
    return {
        ...(insecure && { rejectUnauthorized: false }),
        ...(ca && { ca: pem('MLFLOW_TRACKING_SERVER_CERT_PATH', ca) }),
        ...(client && {
            cert: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client),
            key: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client)
        })
    };
}
function pem(name, path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: `cannot be read (${error.code ?? 'unknown'})`,
            hint: `${name} names it`
        });
    }
}

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
            dataset && {
            dataset: { name: dataset.name, ...(dataset.digest !== undefined && { digest: dataset.digest }) }
        })
    };
}
/** What was measured of a logged model: of each metric the last. With several data sets nobody knows which is meant: then it is none. */
function numbersOfModel({ data }) {
    const datasets = new Map(data.metrics.map(({ dataset_name: name, dataset_digest: digest }) => [
        `${name ?? ''}\n${digest ?? ''}`,
        { name, digest }
    ]));
    if (datasets.size !== 1)
        return undefined;
    const [dataset] = datasets.values();
    const inOrder = [...data.metrics].sort((a, b) => (a.step ?? 0) - (b.step ?? 0) || (a.timestamp ?? 0) - (b.timestamp ?? 0));
    return {
        metrics: new Map(inOrder.map(({ key, value }) => [key, value])),
        ...(dataset?.name !== undefined && {
            dataset: { name: dataset.name, ...(dataset.digest !== undefined && { digest: dataset.digest }) }
        })
    };
}

;// CONCATENATED MODULE: ./src/baseline/mlflow/registry.ts


/** Which version an alias names. undefined: the registry has no such model, or the model no such alias. */
async function versionOfAlias(server, model, alias) {
    const operation = `read the alias ${alias} of ${model}`;
    const found = await find(server, {
        operation,
        method: 'GET',
        path: 'registered-models/alias',
        query: { name: model, alias },
        answer: modelVersionAnswer
    });
    return found?.model_version;
}
/** A version of a registered model by its number. */
async function versionByNumber(server, model, version) {
    const found = await find(server, {
        operation: `read version ${version} of ${model}`,
        method: 'GET',
        path: 'model-versions/get',
        query: { name: model, version },
        answer: modelVersionAnswer
    });
    return found?.model_version;
}
/** The newest version of a stage. Stages are deprecated since MLflow 2.9, and still there. */
async function versionOfStage(server, model, stage) {
    const found = await find(server, {
        operation: `read the stage ${stage} of ${model}`,
        method: 'POST',
        path: 'registered-models/get-latest-versions',
        body: { name: model, stages: [stage] },
        repeatable: true,
        answer: modelVersionsAnswer
    });
    return newest(found?.model_versions ?? []);
}
/** The version with the highest number: the highest of those that are the latest of their stage. */
async function latestVersion(server, model) {
    const found = await registeredModel(server, model);
    return newest(found?.latest_versions ?? []);
}
/** A registered model; undefined where there is none of that name. */
async function registeredModel(server, model) {
    const found = await find(server, {
        operation: `read the registered model ${model}`,
        method: 'GET',
        path: 'registered-models/get',
        query: { name: model },
        answer: registeredModelAnswer
    });
    return found?.registered_model;
}
function newest(versions) {
    return [...versions].sort((a, b) => Number(b.version) - Number(a.version))[0];
}
/** A run by its id. A deleted run is none. */
async function runById(server, id) {
    const found = await find(server, {
        operation: `read the run ${id}`,
        method: 'GET',
        path: 'runs/get',
        query: { run_id: id },
        answer: runAnswer
    });
    return found?.run.info.lifecycle_stage === 'deleted' ? undefined : found?.run;
}
/** The first run of an experiment by a filter and an order: by default the newest that finished. */
async function runOfExperiment(server, { name, filter, orderBy }) {
    const id = await experimentByName(server, name);
    if (id === undefined)
        return undefined;
    const { runs } = await call(server, {
        operation: `search the runs of the experiment ${name}`,
        method: 'POST',
        path: 'runs/search',
        body: {
            experiment_ids: [id],
            filter: filter ?? "attributes.status = 'FINISHED'",
            run_view_type: 'ACTIVE_ONLY',
            max_results: 1,
            order_by: [orderBy ?? 'attributes.start_time DESC']
        },
        repeatable: true,
        answer: runsAnswer
    });
    return runs[0];
}
/** Id of an experiment that is not deleted. */
async function experimentByName(server, name) {
    const found = await find(server, {
        operation: `read the experiment ${name}`,
        method: 'GET',
        path: 'experiments/get-by-name',
        query: { experiment_name: name },
        answer: experimentAnswer
    });
    return found?.experiment.lifecycle_stage === 'deleted' ? undefined : found?.experiment.experiment_id;
}
/** A logged model of MLflow 3 by its id. */
async function loggedModel(server, id) {
    const found = await find(server, {
        operation: `read the logged model ${id}`,
        method: 'GET',
        path: `logged-models/${encodeURIComponent(id)}`,
        answer: loggedModelAnswer
    });
    return found?.model;
}

;// CONCATENATED MODULE: ./src/baseline/mlflow/resolve.ts






/** Both servers of a reference; one that names its server has only that. */
function serversOf(reference, surroundings) {
    return {
        registry: mlflowServer(reference, 'models', surroundings),
        // A reference to a registry alone may be read where nobody names a tracking server: its runs are then there as well.
        tracking: mlflowServer(surroundings.environment['MLFLOW_TRACKING_URI']
            ? reference
            : { server: mlflowServer(reference, 'models', surroundings).base }, 'runs', surroundings)
    };
}
/** What a reference stands for now. undefined: MLflow says that there is none. */
async function resolveMlflow(servers, place) {
    switch (place.kind) {
        case 'run': {
            const run = await runById(servers.tracking, place.id);
            return run && ofRun(servers, run, place.path);
        }
        case 'experiment': {
            const run = await runOfExperiment(servers.tracking, place);
            return run && ofRun(servers, run);
        }
        case 'logged-model': {
            const model = await loggedModel(servers.tracking, place.id);
            return model && ofLoggedModel(model);
        }
        case 'alias':
        case 'version':
        case 'stage':
        case 'latest': {
            const version = await versionAt(servers.registry, place);
            return version && ofVersion(servers, version, place);
        }
    }
}
function versionAt(registry, place) {
    switch (place.kind) {
        case 'alias':
            return versionOfAlias(registry, place.model, place.alias);
        case 'version':
            return versionByNumber(registry, place.model, place.version);
        case 'stage':
            return versionOfStage(registry, place.model, place.stage);
        case 'latest':
            return latestVersion(registry, place.model);
    }
}
async function ofVersion(servers, version, { kind }) {
    const name = `version ${version.version} of ${version.name}`;
    if (version.status !== undefined && version.status !== 'READY')
        throw new documents/* MeasurementError */.HG({ message: `${name} is not ready in MLflow but ${version.status}` });
    const run = await runOf(servers.tracking, version);
    const commit = version.tags.get('model-gate.commit') ?? commitOf(run);
    const model = async () => {
        const id = /^models:\/(m-[0-9a-f]{32})$/.exec(version.source ?? '')?.[1];
        const found = id === undefined ? undefined : await loggedModel(servers.tracking, id);
        return found && numbersOfModel(found);
    };
    return {
        shelf: run === undefined ? (0,shelf/* heldShelf */.Wp)(new Map()) : runShelf(servers.tracking, run),
        path: FOLDER,
        version: version.version,
        ...(commit !== undefined && { commit }),
        ...(version.creation_timestamp !== undefined && { madeAt: new Date(version.creation_timestamp) }),
        detail: `${name}${run ? `, run ${run.info.run_id}` : ''}${kind === 'stage' ? '; stages are deprecated in MLflow: use an alias' : ''}`,
        numbers: async () => demanded((run && numbersOfRun(run)) ?? (await model()), name)
    };
}
/** A version that names a run which is gone has lost what it was measured by. */
async function runOf(tracking, { run_id: id, name, version }) {
    if (id === undefined || id === '')
        return undefined;
    const run = await runById(tracking, id);
    if (run !== undefined)
        return run;
    throw new documents/* MeasurementError */.HG({
        message: `version ${version} of ${name} is of the run ${id}, which MLflow no longer has`,
        hint: 'Restore the run, or promote a model that was measured'
    });
}
function ofRun({ tracking }, run, path) {
    const { info } = run;
    const name = `the run ${info.run_id}`;
    if (info.status !== undefined && info.status !== 'FINISHED')
        throw new documents/* MeasurementError */.HG({ message: `${name} has not finished in MLflow but is ${info.status}` });
    const madeAt = info.end_time ?? info.start_time;
    const commit = commitOf(run);
    return {
        shelf: runShelf(tracking, run),
        path: path ?? FOLDER,
        version: info.run_id,
        ...(commit !== undefined && { commit }),
        ...(madeAt !== undefined && { madeAt: new Date(madeAt) }),
        detail: `run ${info.run_id}`,
        // Who names a file among the artifacts means that file.
        ...(path === undefined && { numbers: () => Promise.resolve(demanded(numbersOfRun(run), name)) })
    };
}
function ofLoggedModel(model) {
    const { model_id: id, creation_timestamp_ms: created } = model.info;
    return {
        shelf: (0,shelf/* heldShelf */.Wp)(new Map()),
        path: '',
        version: id,
        ...(created !== undefined && { madeAt: new Date(created) }),
        detail: `logged model ${id}`,
        numbers: () => Promise.resolve(demanded(numbersOfModel(model), `the logged model ${id}`))
    };
}
function commitOf(run) {
    return run?.data.tags.get('model-gate.commit') ?? run?.data.tags.get('mlflow.source.git.commit');
}
/** What is there and was never measured is no baseline, and not the absence of one either. */
function demanded(numbers, name) {
    if (numbers !== undefined)
        return numbers;
    throw new documents/* MeasurementError */.HG({
        message: `${name} has no metrics in MLflow, or those of several data sets, and no folder ${FOLDER}/ of ours`,
        hint: 'Promote a model that the gate measured, or log its metrics with the run'
    });
}

// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
;// CONCATENATED MODULE: ./src/baseline/mlflow/write-run.ts





/** Name of the experiment that holds the promoted runs of a model. */
function experimentOf(model) {
    return `model-gate/${model}`;
}
/** Tags by which a run or a version says where it comes from. Values that MLflow would cut are cut here. */
function tagsOf(promotion) {
    const { content, commit, pullRequest, run, reportDigest, verdict, force } = promotion;
    return {
        'model-gate.content': content,
        'model-gate.commit': commit,
        'model-gate.report-digest': reportDigest,
        'model-gate.verdict': verdict,
        ...(pullRequest !== undefined && { 'model-gate.pull-request': String(pullRequest) }),
        ...(run !== undefined && { 'model-gate.run': run }),
        ...(force !== undefined && { 'model-gate.force': force.slice(0, 4000) })
    };
}
/** A finished run of the same content: an earlier attempt wrote it and was cut off later. */
async function writtenRun(server, { model, content }) {
    const experiment = await experimentByName(server, experimentOf(model));
    if (experiment === undefined)
        return undefined;
    const { runs } = await call(server, {
        operation: `search the runs of the experiment ${experimentOf(model)}`,
        method: 'POST',
        path: 'runs/search',
        body: {
            experiment_ids: [experiment],
            filter: `attributes.status = 'FINISHED' AND tags.\`model-gate.content\` = '${content}'`,
            run_view_type: 'ACTIVE_ONLY',
            max_results: 10,
            order_by: ['attributes.start_time DESC']
        },
        repeatable: true,
        answer: runsAnswer
    });
    return runs.find(({ data }) => data.tags.get('model-gate.content') === content);
}
/** Writes a run with the baseline folder, the report, and numbers that MLflow's own pages show. It is finished last: a run that is not was cut off. */
async function writeRun(server, promotion, now) {
    const experiment = await experimentFor(server, experimentOf(promotion.model));
    const { run } = await call(server, {
        operation: `create a run in ${experimentOf(promotion.model)}`,
        method: 'POST',
        path: 'runs/create',
        body: {
            experiment_id: experiment,
            run_name: `${promotion.model} ${promotion.commit.slice(0, 12)}`,
            start_time: now,
            tags: listed({ ...tagsOf(promotion), 'mlflow.source.git.commit': promotion.commit })
        },
        answer: runAnswer
    });
    for (const [name, bytes] of promotion.files)
        await upload(server, run, `${FOLDER}/${name}`, bytes);
    await upload(server, run, `${FOLDER}-report/report.json`, promotion.report);
    await logNumbers(server, run, promotion, now);
    await call(server, {
        operation: `finish the run ${run.info.run_id}`,
        method: 'POST',
        path: 'runs/update',
        body: { run_id: run.info.run_id, status: 'FINISHED', end_time: now },
        repeatable: true,
        answer: nothing
    });
    return run;
}
/** Most entries of a kind in one call. */
const MOST = 100;
async function logNumbers(server, { info }, { evaluation }, now) {
    const metrics = evaluation.metrics
        .filter(({ slice }) => slice === undefined)
        .map(({ name, class: label, average, value }) => ({
        key: metricName([name, label, average].filter((part) => part !== undefined).join('/')),
        value: numberText(value),
        timestamp: now,
        step: 0
    }));
    const params = Object.entries(evaluation.parameters ?? {}).map(([key, value]) => ({
        key: metricName(key),
        value: String(value).slice(0, 6000)
    }));
    const rounds = Math.max(1, Math.ceil(Math.max(metrics.length, params.length) / MOST));
    for (let round = 0; round < rounds; round++) {
        const part = (list) => list.slice(round * MOST, (round + 1) * MOST);
        await call(server, {
            operation: `log the metrics of the run ${info.run_id}`,
            method: 'POST',
            path: 'runs/log-batch',
            body: { run_id: info.run_id, metrics: part(metrics), params: part(params), tags: [] },
            repeatable: true,
            answer: nothing
        });
    }
    if (evaluation.dataset?.digest === undefined)
        return;
    await call(server, {
        operation: `log the data of the run ${info.run_id}`,
        method: 'POST',
        path: 'runs/log-inputs',
        body: { run_id: info.run_id, datasets: [datasetOf(evaluation.dataset)] },
        repeatable: true,
        answer: nothing
    });
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
/** MLflow allows letters, digits and `_ - . space : /` in the names of metrics and parameters. */
function metricName(name) {
    return name.replace(/[^\p{L}\p{N}_\-. :/]/gu, '_').slice(0, 250);
}
/** JSON has no NaN, and MLflow would take a bare one for 0. */
function numberText(value) {
    return Number.isFinite(value) ? value : String(value);
}
/** As MLflow lists tags. */
function listed(tags) {
    return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
/** Found, or created; where somebody else created it meanwhile, found again. */
async function experimentFor(server, name) {
    const found = await experimentByName(server, name);
    if (found !== undefined)
        return found;
    try {
        const created = await call(server, {
            operation: `create the experiment ${name}`,
            method: 'POST',
            path: 'experiments/create',
            body: { name },
            answer: createdExperiment
        });
        return created.experiment_id;
    }
    catch (error) {
        const other = error instanceof documents/* MeasurementError */.HG ? await experimentByName(server, name) : undefined;
        if (other === undefined)
            throw error;
        return other;
    }
}

;// CONCATENATED MODULE: ./src/baseline/mlflow/writer.ts







/**
 * Promotes by moving an alias: run, version, `previous-<alias>`, and last the alias itself. MLflow has no compare-and-set: the alias is read just
 * before and just after it is moved. Nothing is deleted, which takes rights that an editor does not have.
 *
 * @param now milliseconds since 1970
 */
function mlflowWriter(servers, now) {
    return {
        async plan(reference, promotion, current) {
            const alias = aliasOf(reference);
            const at = servers(reference);
            const [run, version] = await earlierAttempt(at, promotion, alias);
            return {
                steps: stepsOf(alias, promotion, { run, version, current }),
                apply: () => apply(at, { alias, promotion, current, run, version, now: now() })
            };
        },
        rollback: (reference) => rollback(servers(reference).registry, aliasOf(reference))
    };
}
function aliasOf({ place }) {
    if (place.kind === 'alias')
        return place;
    throw new store/* NotWritableError */.i({
        message: `MLflow's ${place.kind} cannot be moved to another model`,
        hint: 'Keep the baseline under an alias, such as models:/<name>@champion'
    });
}
function previousOf(alias) {
    return `previous-${alias}`;
}
/** The run and the version that an attempt before wrote, which was cut off. */
async function earlierAttempt({ tracking, registry }, promotion, { model }) {
    const run = await writtenRun(tracking, promotion);
    return [run, run && (await versionOfRun(registry, model, run))];
}
async function versionOfRun(registry, model, { info }) {
    if ((await registeredModel(registry, model)) === undefined)
        return undefined;
    const { model_versions: versions } = await call(registry, {
        operation: `search the versions of ${model}`,
        method: 'GET',
        path: 'model-versions/search',
        query: { filter: `run_id = '${info.run_id}'`, max_results: '100' },
        answer: modelVersionsAnswer
    });
    return versions.find(({ name, run_id: id }) => name === model && id === info.run_id);
}
function stepsOf({ model, alias }, { files, model: own }, before) {
    const { run, version, current } = before;
    const names = [...files.keys(), 'report.json'].join(', ');
    const next = version === undefined ? 'the new version' : `version ${version.version}`;
    return [
        run === undefined
            ? `write a run in the experiment ${experimentOf(own)} with ${names}`
            : `use the run ${run.info.run_id}, which an earlier attempt wrote`,
        version === undefined ? `register it as a new version of ${model}` : `use version ${version.version} of ${model}`,
        ...(current === undefined ? [] : [`${previousOf(alias)} -> version ${current.version ?? '?'}`]),
        `${alias} -> ${next}${current === undefined ? '' : ` (now version ${current.version ?? '?'})`}`
    ];
}
async function apply(servers, applying) {
    const { registry, tracking } = servers;
    const { alias, promotion, current } = applying;
    const run = applying.run ?? (await writeRun(tracking, promotion, applying.now));
    const version = applying.version ?? (await register(registry, alias.model, { run, promotion }));
    const before = await versionOfAlias(registry, alias.model, alias.alias);
    if (before?.version !== current?.version) {
        throw new store/* BaselineMovedError */.L(`${alias.alias} of ${alias.model} was ${shown(current?.version)} when it was judged and is ${shown(before?.version)} now`);
    }
    if (before !== undefined && before.version !== version.version)
        await moveAlias(registry, { ...alias, alias: previousOf(alias.alias) }, before.version);
    await moveOrPutBack(registry, alias, { to: version.version, from: before?.version });
    return {
        version: version.version,
        detail: `version ${version.version} of ${alias.model} is ${alias.alias}, run ${run.info.run_id}`
    };
}
function shown(version) {
    return version === undefined ? 'not there' : `version ${version}`;
}
/** Registers the run's folder as a version. The model is created where there is none. */
async function register(registry, model, { run, promotion }) {
    if ((await registeredModel(registry, model)) === undefined)
        await createModel(registry, model);
    const { model_version: version } = await call(registry, {
        operation: `register a version of ${model}`,
        method: 'POST',
        path: 'model-versions/create',
        body: {
            name: model,
            source: `runs:/${run.info.run_id}/${FOLDER}`,
            run_id: run.info.run_id,
            tags: listed(tagsOf(promotion)),
            description: `Promoted by model-gate at commit ${promotion.commit}`
        },
        answer: modelVersionAnswer
    });
    return version;
}
async function createModel(registry, model) {
    try {
        await call(registry, {
            operation: `create the registered model ${model}`,
            method: 'POST',
            path: 'registered-models/create',
            body: { name: model },
            answer: nothing
        });
    }
    catch (error) {
        // Somebody else may have created it meanwhile.
        if (!(error instanceof documents/* MeasurementError */.HG) || (await registeredModel(registry, model)) === undefined)
            throw error;
    }
}
async function moveAlias(registry, { model, alias }, version) {
    await call(registry, {
        operation: `move the alias ${alias} of ${model} to version ${version}`,
        method: 'POST',
        path: 'registered-models/alias',
        body: { name: model, alias, version },
        repeatable: true,
        answer: nothing
    });
}
/** Moves an alias and reads it back: what was answered may have been done all the same. */
async function moveOrPutBack(registry, alias, { to, from }) {
    let failure = new documents/* MeasurementError */.HG({
        message: `MLflow did not move ${alias.alias} of ${alias.model} to version ${to}`
    });
    try {
        await moveAlias(registry, alias, to);
    }
    catch (error) {
        if (!(error instanceof documents/* MeasurementError */.HG))
            throw error;
        failure = error;
    }
    const after = await versionOfAlias(registry, alias.model, alias.alias);
    if (after?.version === to)
        return;
    if (after?.version !== from)
        throw new store/* BaselineMovedError */.L(`${alias.alias} of ${alias.model} was moved to ${shown(after?.version)} by somebody else`);
    throw failure;
}
/** The version before becomes the current one, and the current one the one before: a rollback can be rolled back. */
async function rollback(registry, alias) {
    const previous = { ...alias, alias: previousOf(alias.alias) };
    const [now, before] = [
        await versionOfAlias(registry, alias.model, alias.alias),
        await versionOfAlias(registry, alias.model, previous.alias)
    ];
    if (before === undefined || before.version === now?.version)
        return undefined;
    await moveOrPutBack(registry, alias, { to: before.version, from: now?.version });
    if (now !== undefined)
        await moveAlias(registry, previous, now.version);
    return { version: before.version, detail: `version ${before.version} of ${alias.model} is ${alias.alias} again` };
}

;// CONCATENATED MODULE: ./src/baseline/mlflow/store.ts


/** MLflow 2 and 3: tracking server and model registry. */
function mlflowStore(surroundings) {
    const servers = (reference) => serversOf(reference, surroundings);
    return {
        resolve: (reference) => resolveMlflow(servers(reference), reference.place),
        writer: mlflowWriter(servers, () => Date.now())
    };
}


/***/ })

};
