export const id = 2037;
export const ids = [2037];
export const modules = {

/***/ 92037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mlflowServer: () => (/* binding */ mlflowServer)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40553);
/* harmony import */ var _web_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49519);
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
    if (credentials !== undefined && (0,_web_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__/* .isInTheClear */ .CF)(new URL(base), environment)) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            message: `MLFLOW_TRACKING_URI must be https: credentials would go to ${origin} in the clear`
        });
    }
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
        ...(ca && { ca: pem('MLFLOW_TRACKING_SERVER_CERT_PATH', ca) }),
        ...(trusted &&
            client && {
            cert: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client),
            key: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client)
        })
    };
}
function pem(name, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({
            file: path,
            message: `cannot be read (${error.code ?? 'unknown'})`,
            hint: `${name} names it`
        });
    }
}


/***/ }),

/***/ 49519:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ webClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./src/documents/index.ts + 33 modules
var documents = __webpack_require__(40553);
;// CONCATENATED MODULE: ./src/baseline/web/body.ts

/** Bytes a second, on the average: what comes slower has no end. */
const SLOWEST = 1024;
/**
 * The bytes of an answer, read as they come and no further than `most`.
 *
 * @param stall milliseconds after which an answer of which nothing comes has broken off
 * @throws MeasurementError where there are more bytes, or fewer than the answer announced
 * @throws Error where the connection breaks, or nothing comes or too little: another try may succeed
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
    const started = performance.now();
    try {
        for (;;) {
            const { done, value } = await within(stall, reader.read());
            if (done)
                break;
            length += value.length;
            if (length > most)
                throw tooLarge(most);
            const seconds = (performance.now() - started - stall) / 1000;
            if (length < seconds * SLOWEST)
                throw new Error(`it comes slower than ${SLOWEST} bytes a second`);
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

// EXTERNAL MODULE: ./src/baseline/web/dispatcher.ts
var dispatcher = __webpack_require__(41089);
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

// EXTERNAL MODULE: ./src/baseline/web/words.ts
var web_words = __webpack_require__(71531);
;// CONCATENATED MODULE: ./src/baseline/web/client.ts







/** What a server says that is busy, or that failed and may not the next time. */
const passing = [408, 429, 500, 502, 503, 504];
const MOST_BYTES = 10 * 2 ** 20;
const MOST_TRIES = 4;
const MOST_REDIRECTS = 5;
/** Share of the patience that one request may hang. */
const SHARE_OF_REQUEST = 0.3;
/** @param environment names the proxies: `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY` */
function webClient(server, { environment, log }) {
    const secrets = [...server.secrets, ...(0,dispatcher/* secretsOfProxies */.VS)(environment)];
    const client = new Client({ ...server, secrets }, (0,dispatcher/* dispatcherOf */.nD)(server.tls, environment), log);
    return {
        send: (request) => client.send(request),
        refused: (answer, hint, said) => client.refused(answer, hint, said),
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
            if (!failed && !passing.includes(outcome.status) && request.isBusy?.(outcome) !== true)
                return outcome;
            const wait = failed ? undefined : secondsAsked(outcome.headers.get('retry-after'), Date.now());
            const again = repeatable && tries < MOST_TRIES && (!failed || outcome.passing);
            if (again && (await this.#pause(tries, wait, request))) {
                await request.beforeAgain?.();
                continue;
            }
            if (failed)
                throw this.#unreachable(request, outcome.said, outcome.hint);
            return outcome;
        }
    }
    refused({ status, headers, bytes, request }, hint, own) {
        const { secrets } = this.#server;
        const said = own === undefined
            ? (0,web_words/* wordsOf */.Z)(bytes, headers.get('content-type'), secrets)
            : (0,web_words/* wordsOf */.Z)(new TextEncoder().encode(own), null, secrets);
        const words = said === '' ? '' : ` ${said}`;
        const advice = hint ?? request.hint ?? hintForStatus(status, this.#server.name);
        return this.#unreachable(request, `${status}${words}`, advice);
    }
    async close() {
        await this.#dispatcher.destroy();
    }
    /** One try. What failed for a reason that may pass is given back, not thrown. */
    async #once(request) {
        if (this.#left < 1 && request.always !== true)
            throw this.#unreachable(request, 'the time for waiting on it is up');
        const started = performance.now();
        const limit = new AbortController();
        const share = this.#server.patience * 1000 * SHARE_OF_REQUEST;
        const most = request.always === true ? share : Math.min(this.#left, share);
        const timer = setTimeout(() => limit.abort(), most);
        try {
            const response = await this.#follow(request, limit.signal);
            clearTimeout(timer);
            const bytes = await bytesOf(response, { most: request.most ?? MOST_BYTES, stall: most });
            if (response.status >= 500)
                this.#left -= performance.now() - started;
            return { status: response.status, headers: response.headers, bytes, address: response.url, request };
        }
        catch (error) {
            // A timer may ring before its time by the clock.
            this.#left -= Math.max(performance.now() - started, limit.signal.aborted ? most : 0);
            if (error instanceof documents/* MeasurementError */.HG)
                throw this.#unreachable(request, error.problems[0].message);
            if (!limit.signal.aborted)
                return failureOf(error);
            return { said: `no answer within ${Number((most / 1000).toPrecision(2))} s`, passing: true };
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
    #unreachable({ operation, url, hint: general }, said, own) {
        const hint = own ?? general;
        const { name, secrets } = this.#server;
        const message = `${name} did not let the gate ${operation} (${(0,web_words/* shownAddress */.U)(url)}): ${said}`;
        return new documents/* UnreachableError */.Jk({
            message: (0,documents/* hideSecrets */.s0)(message, secrets),
            ...(hint !== undefined && { hint: (0,documents/* hideSecrets */.s0)(hint, secrets) })
        });
    }
}


/***/ }),

/***/ 41089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ isInTheClear),
/* harmony export */   VS: () => (/* binding */ secretsOfProxies),
/* harmony export */   nD: () => (/* binding */ dispatcherOf)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40553);


/**
 * How connections are made: through the proxies that the environment names (`HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`, or in lower case, which wins).
 *
 * @throws UsageError where the address of a proxy is none
 */
function dispatcherOf(tls, environment) {
    const proxies = { httpProxy: proxyIn(environment, 'HTTP_PROXY'), httpsProxy: proxyIn(environment, 'HTTPS_PROXY') };
    const connect = { ...tls };
    if (proxies.httpProxy === '' && proxies.httpsProxy === '')
        return new undici__WEBPACK_IMPORTED_MODULE_0__.Agent({ connect });
    const behind = { requestTls: connect, proxyTls: connect };
    return new undici__WEBPACK_IMPORTED_MODULE_0__.EnvHttpProxyAgent({ ...proxies, noProxy: valueOf(environment, 'NO_PROXY'), connect, ...behind });
}
/**
 * Whether what is sent to an address can be read on the way: it is not `https:`, and leaves this machine. A proxy takes it off, also to an address
 * that is this machine's own, unless `NO_PROXY` names that.
 */
function isInTheClear({ protocol, hostname }, environment) {
    if (protocol === 'https:')
        return false;
    if (!(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(hostname))
        return true;
    const direct = valueOf(environment, 'NO_PROXY')
        .toLowerCase()
        .split(/[\s,]+/);
    return proxyIn(environment, 'HTTP_PROXY') !== '' && !direct.includes('*') && !direct.includes(hostname.toLowerCase());
}
/** Passwords that the addresses of proxies hold. */
function secretsOfProxies(environment) {
    return ['HTTP_PROXY', 'HTTPS_PROXY']
        .map((name) => proxyIn(environment, name))
        .flatMap((proxy) => (proxy === '' ? [] : [decodeURIComponent(new URL(proxy).password)]));
}
function valueOf(environment, name) {
    return environment[name.toLowerCase()] ?? environment[name] ?? '';
}
/** The address is not shown where it is wrong: it may hold a password. */
function proxyIn(environment, name) {
    const proxy = valueOf(environment, name);
    if (proxy === '' || (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol)))
        return proxy;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ message: `${name} must be the address of a proxy, such as http://proxy.example:3128` });
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ patienceOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);

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
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        message: `MODEL_GATE_STORE_PATIENCE must be whole seconds from 1 to 600, got ${JSON.stringify(text)}`,
        hint: 'Leave it out: 100 is enough for all but the worst days'
    });
}


/***/ }),

/***/ 28801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ headerText),
/* harmony export */   _: () => (/* binding */ addressIn)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);

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

/***/ 71531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownAddress),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);

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
    const line = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(plain, secrets)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(line, SHOWN);
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


/***/ })

};
