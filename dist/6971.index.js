export const id = 6971;
export const ids = [6971];
export const modules = {

/***/ 46971:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTrino: () => (/* binding */ openTrino)
});

// EXTERNAL MODULE: ./src/engines/cells.ts
var cells = __webpack_require__(89618);
// EXTERNAL MODULE: ./src/engines/deadline.ts
var engines_deadline = __webpack_require__(40531);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
;// CONCATENATED MODULE: ./src/engines/trino-connection.ts

/**
 * The connection that the environment names: `MODEL_GATE_TRINO_URL` (`https://host:port`, or with `/catalog/schema` behind it, where names of tables
 * are looked up), `MODEL_GATE_TRINO_USER`, and `MODEL_GATE_TRINO_PASSWORD` or `MODEL_GATE_TRINO_TOKEN`.
 *
 * A password or a token is only sent over https, or to this machine: there is no switch for anything else.
 *
 * @throws UsageError if there is none or a part of it is wrong
 */
function trinoConnection(environment) {
    const given = (name) => environment[`MODEL_GATE_TRINO_${name}`] || undefined;
    const url = addressIn(given('URL'));
    const [password, token] = [given('PASSWORD'), given('TOKEN')];
    if (password !== undefined && token !== undefined)
        throw new documents/* UsageError */.eb({ message: 'MODEL_GATE_TRINO_PASSWORD and MODEL_GATE_TRINO_TOKEN exclude each other' });
    const user = given('USER');
    // With a token the server knows who it is; without one every request names a user.
    if (user === undefined && token === undefined)
        throw new documents/* UsageError */.eb({ message: 'MODEL_GATE_TRINO_USER is not set' });
    const secret = password ?? token;
    if (secret !== undefined && url.protocol !== 'https:' && !(0,documents/* isLoopback */.U9)(url.hostname)) {
        throw new documents/* UsageError */.eb({
            message: `MODEL_GATE_TRINO_URL must be https: a password or a token would go to ${url.host} in the clear`
        });
    }
    return {
        url: new URL(url.origin),
        headers: { ...identity(user, password, token), ...places(url.pathname) },
        secrets: secret === undefined ? [] : [secret, authorization(user, password, token).replace('Basic ', '')]
    };
}
function addressIn(text) {
    if (text === undefined) {
        throw new documents/* UsageError */.eb({
            message: 'there is no connection to Trino',
            hint: 'Set MODEL_GATE_TRINO_URL (https://host:port) and MODEL_GATE_TRINO_USER, the password or token from secrets'
        });
    }
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new documents/* UsageError */.eb({ message: 'MODEL_GATE_TRINO_URL must be https://host:port' });
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
        throw new documents/* UsageError */.eb({
            message: 'MODEL_GATE_TRINO_URL must be https://host:port, and nothing of a user or a password in it',
            hint: 'They are MODEL_GATE_TRINO_USER and MODEL_GATE_TRINO_PASSWORD'
        });
    }
    return url;
}
function identity(user, password, token) {
    return {
        ...(user !== undefined && { 'X-Trino-User': headerText('MODEL_GATE_TRINO_USER', user) }),
        ...((password ?? token) !== undefined && { Authorization: authorization(user, password, token) })
    };
}
function authorization(user, password, token) {
    if (token !== undefined)
        return `Bearer ${headerText('MODEL_GATE_TRINO_TOKEN', token)}`;
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}
/** Not shown where it is wrong: it may be a secret. */
function headerText(name, value) {
    if (/^[\x21-\x7e]+$/.test(value))
        return value;
    throw new documents/* UsageError */.eb({ message: `${name} must be of printable ASCII without spaces` });
}
/** `/catalog/schema` of the address. */
function places(path) {
    const [catalog, schema, ...rest] = path.split('/').filter((part) => part !== '');
    if (rest.length > 0)
        throw new documents/* UsageError */.eb({ message: 'MODEL_GATE_TRINO_URL must end with /catalog/schema at most' });
    return {
        ...(catalog !== undefined && { 'X-Trino-Catalog': catalog }),
        ...(schema !== undefined && { 'X-Trino-Schema': schema })
    };
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
;// CONCATENATED MODULE: ./src/engines/trino-answer.ts

/** One answer of the protocol, as far as it is read; what else it holds is the server's business. */
const trinoAnswer = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    nextUri: schemas/* string */.YjP().optional(),
    columns: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), type: schemas/* string */.YjP() })).nullish(),
    data: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J())).nullish(),
    stats: schemas/* object */.Ikc({ state: schemas/* string */.YjP(), physicalInputBytes: schemas/* number */.aig().nonnegative().optional() }),
    error: schemas/* object */.Ikc({ message: schemas/* string */.YjP(), errorName: schemas/* string */.YjP().optional() }).nullish()
});

;// CONCATENATED MODULE: ./src/engines/trino-request.ts



/** What a busy server or the proxy before it answers: the protocol says to ask again. */
const busy = [429, 502, 503, 504];
/** Milliseconds before a request is made again where the server does not say how many; the protocol's are 50 to 100. */
const PAUSE = 100;
/** Longest pause that a server may ask for, in seconds. */
const LONGEST_PAUSE = 60;
/** One request of the protocol. What it is refused with is an error; what is busy is asked again until the signal ends it. */
async function trinoRequest(connection, request) {
    for (;;) {
        const { status, retryAfter, text } = await send(connection, request);
        if (status === 200)
            return answerOf(text, connection);
        if (!busy.includes(status))
            throw refused(status, text, connection);
        await (0,promises_.setTimeout)(pauseAsked(retryAfter), undefined, { signal: request.signal });
    }
}
async function send(connection, { url, body, signal }) {
    const headers = { ...connection.headers, 'X-Trino-Source': 'model-gate', 'User-Agent': 'model-gate' };
    try {
        // A redirection would take the credentials elsewhere.
        const response = await fetch(url, {
            method: body === undefined ? 'GET' : 'POST',
            headers,
            ...(body !== undefined && { body }),
            signal,
            redirect: 'error'
        });
        const { status, headers: answered } = response;
        return { status, retryAfter: answered.get('retry-after'), text: await response.text() };
    }
    catch (error) {
        const { message, cause } = error;
        // Where several addresses were tried, the cause has no message.
        const why = cause?.message || cause?.code;
        throw trinoError(why ? `${message}: ${why}` : message, connection);
    }
}
function pauseAsked(retryAfter) {
    const seconds = retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Number(retryAfter) : undefined;
    return seconds === undefined ? PAUSE : Math.max(PAUSE, Math.min(seconds, LONGEST_PAUSE) * 1000);
}
function answerOf(text, connection) {
    let json;
    try {
        json = JSON.parse(text);
    }
    catch {
        throw trinoError('its answer is no JSON: MODEL_GATE_TRINO_URL may name something else', connection);
    }
    const parsed = trinoAnswer.safeParse(json);
    if (!parsed.success)
        throw trinoError('its answer is none of the protocol of Trino', connection);
    return parsed.data;
}
function refused(status, said, connection) {
    // Secrets first: the cut could leave half of one.
    const first = (0,documents/* cutText */.IN)((0,documents/* hideSecrets */.s0)(said, connection.secrets).trim().split('\n')[0], 200);
    const hint = status === 401 || status === 403 ? { hint: 'Look at MODEL_GATE_TRINO_USER and its password or token' } : {};
    return trinoError(`HTTP ${status}${first === '' ? '' : `: ${first}`}`, connection, hint);
}
function trinoError(said, { secrets }, hint = {}) {
    return new documents/* MeasurementError */.HG({ message: `Trino: ${(0,documents/* hideSecrets */.s0)(said, secrets)}`, ...hint });
}

;// CONCATENATED MODULE: ./src/engines/trino.ts




/** Milliseconds that a server may take to hear that a query is not wanted any more. */
const FAREWELL = 5000;
/**
 * Trino over HTTP. Each statement is a transaction of its own.
 *
 * Source of the protocol: "Trino client REST API" of its documentation.
 *
 * @throws UsageError if the environment names no connection
 */
function openTrino(timeoutMilliseconds, { environment }) {
    const connection = trinoConnection(environment);
    const deadline = (0,engines_deadline/* deadlineIn */._)(timeoutMilliseconds, 'Trino');
    const running = new Set();
    const run = async (sql) => {
        const statement = new Statement(connection);
        running.add(statement);
        try {
            return await deadline.within(() => statement.run(sql), () => statement.stop());
        }
        finally {
            running.delete(statement);
        }
    };
    return {
        async query(select) {
            const { rows, bytes } = await run(select);
            return { rows, ...(bytes !== undefined && { bytes }) };
        },
        columns: async (select) => (await run(`select * from (\n${select}\n) as "described" limit 0`)).columns,
        async close() {
            for (const statement of running)
                statement.stop();
            await Promise.all([...running].map((statement) => statement.stopped));
        }
    };
}
/** One statement on its way through the protocol. */
class Statement {
    #connection;
    #limit = new AbortController();
    #next;
    stopped = Promise.resolve();
    constructor(connection) {
        this.#connection = connection;
    }
    async run(sql) {
        const { signal } = this.#limit;
        const rows = [];
        let columns;
        let answer = await trinoRequest(this.#connection, {
            url: new URL('/v1/statement', this.#connection.url),
            body: sql,
            signal
        });
        for (;;) {
            if (answer.error)
                throw trinoError(answer.error.message, this.#connection);
            columns ??= answer.columns ?? undefined;
            for (const row of answer.data ?? [])
                rows.push(row.map(cells/* textCell */.iV));
            this.#next = this.#nextOf(answer);
            if (this.#next === undefined)
                break;
            answer = await trinoRequest(this.#connection, { url: this.#next, signal });
        }
        const { physicalInputBytes } = answer.stats;
        return { columns: columns ?? [], rows, ...(physicalInputBytes !== undefined && { bytes: physicalInputBytes }) };
    }
    /** Ends it here and at the server. */
    stop() {
        this.#limit.abort();
        const { url, headers } = { url: this.#next, headers: this.#connection.headers };
        if (url === undefined)
            return;
        this.stopped = fetch(url, {
            method: 'DELETE',
            headers,
            redirect: 'error',
            signal: AbortSignal.timeout(FAREWELL)
        }).catch(
        // It ends by itself when nobody asks for its rows.
        () => undefined);
    }
    /** Only the server itself is asked on: credentials go with each request. */
    #nextOf({ nextUri }) {
        if (nextUri === undefined)
            return undefined;
        const next = URL.canParse(nextUri) ? new URL(nextUri) : undefined;
        if (next?.origin === this.#connection.url.origin)
            return next;
        throw trinoError(`it sends on to ${next === undefined ? 'no address' : next.origin} instead of ${this.#connection.url.origin}`, this.#connection, {
            hint: 'Set MODEL_GATE_TRINO_URL to the address that the server has for itself, or http-server.process-forwarded there'
        });
    }
}


/***/ })

};
