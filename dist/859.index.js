export const id = 859;
export const ids = [859];
export const modules = {

/***/ 38109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ webClient)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/baseline/web/unpacked.ts


/** By the names that HTTP has for them. Each knows its end: what breaks off is an error. */
const unpackers = {
    gzip: external_node_zlib_.createGunzip,
    'x-gzip': external_node_zlib_.createGunzip,
    deflate: external_node_zlib_.createInflate,
    br: external_node_zlib_.createBrotliDecompress
};
/** A body without what the server packed it by. What is packed in another way stays as it is: stores name ways of their own, such as `aws-chunked`. */
function unpacked(body, encoding) {
    const name = encoding.trim().toLowerCase();
    const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name]?.() : undefined;
    // Who reads it sees how it ends.
    return unpacker === undefined ? body : (0,external_node_stream_.pipeline)(body, unpacker, () => undefined);
}

;// CONCATENATED MODULE: ./src/baseline/web/body.ts


/** Bytes a second, on the average: what comes slower has no end. */
const SLOWEST = 1024;
/**
 * The bytes of an answer, unpacked and read as they come and no further than `most`.
 *
 * @param stall milliseconds after which an answer of which nothing comes has broken off
 * @throws MeasurementError where there are more bytes, or fewer than the answer announced
 * @throws Error where the connection breaks, what is packed does, or nothing comes or too little: another try may succeed
 */
async function bytesOf({ status, headers, body }, { most, stall }) {
    // Such an answer has no body, whatever its headers say of one.
    if (status === 204 || status === 304) {
        body.destroy();
        return new Uint8Array(0);
    }
    const announced = Number(headers.get('content-length') ?? Number.NaN);
    const plain = unpacked(body, headers.get('content-encoding') ?? '');
    const reader = plain[Symbol.asyncIterator]();
    const chunks = [];
    let length = 0;
    const started = performance.now();
    try {
        if (announced > most)
            throw tooLarge(most);
        for (;;) {
            const { done, value } = await within(stall, reader.next());
            if (done === true)
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
    finally {
        plain.destroy();
    }
    return Buffer.concat(chunks);
}
function tooLarge(most) {
    return new documents/* MeasurementError */.HG({
        message: `its answer is larger than ${most} bytes`,
        hint: 'Keep less there: no more of it is read'
    });
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
    const { message, code = '' } = error;
    const hint = hintForTls(code);
    return {
        // Where several addresses were tried, there is no message.
        said: message || code,
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
/** What to do where no answer came, and nobody knows better. */
const hintForSilence = 'Look whether the address is right, the server runs, and this machine reaches it, by the proxy of HTTPS_PROXY where there is one';
/** What to do about a status. @param name of the server */
function hintForStatus(status, name) {
    if (status === 400)
        return `Look at what ${name} says of it, and mend the reference`;
    if (status === 401)
        return `Give the job credentials of ${name}, from secrets`;
    if (status === 403)
        return `The credentials do not suffice: give their user the right on ${name}`;
    if (status === 404)
        return `Look whether the address is that of ${name}, with its path prefix`;
    return `Run the job again; if it stays, look at the log of ${name}`;
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
;// CONCATENATED MODULE: ./src/baseline/web/exchange.ts

/**
 * Sends a request. Not by `fetch`, which takes the half of a packed file for the whole.
 *
 * @throws Error where there is no answer
 */
async function exchange(url, { headers, body, ...outgoing }) {
    const answer = await (0,undici.request)(url, {
        ...outgoing,
        headers: { accept: '*/*', 'accept-encoding': 'gzip', 'user-agent': 'model-gate', ...headers },
        ...(body !== undefined && { body })
    });
    // Who reads it is told as well; who gives it up must not be.
    answer.body.on('error', () => undefined);
    return { status: answer.statusCode, headers: headersOf(answer.headers), body: answer.body, url };
}
/** `Headers` takes bytes alone, and servers send any text. */
function headersOf(told) {
    const headers = new undici.Headers();
    for (const [name, values] of Object.entries(told))
        for (const value of [values ?? []].flat())
            headers.append(name, Buffer.from(value).toString('latin1'));
    return headers;
}

// EXTERNAL MODULE: ./src/baseline/web/words.ts
var web_words = __webpack_require__(71531);
;// CONCATENATED MODULE: ./src/baseline/web/client.ts







/** What a server says that is busy, or that failed and may not the next time. */
const passing = [408, 429, 500, 502, 503, 504];
/** What to do where one is sent on in vain. */
const answersItself = 'Name the address that answers itself, with credentials for programs and no sign-in page before it';
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
            return { status: response.status, headers: response.headers, bytes, address: response.url.href, request };
        }
        catch (error) {
            // A timer may ring before its time by the clock.
            this.#left -= Math.max(performance.now() - started, limit.signal.aborted ? most : 0);
            if (error instanceof documents/* MeasurementError */.HG) {
                const { message, hint } = error.problems[0];
                throw this.#unreachable(request, message, request.hint ?? hint);
            }
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
            const response = await exchange(url, {
                method: request.method,
                headers: { ...(own && this.#server.headers), ...(own && request.headers) },
                body: request.body,
                dispatcher: this.#dispatcher,
                signal
            });
            const to = response.headers.get('location');
            if (response.status < 300 || response.status > 399 || response.status === 304 || to === null)
                return response;
            response.body.destroy();
            url = this.#redirected(request, to, url);
        }
        throw new documents/* MeasurementError */.HG({ message: `it sends on more than ${MOST_REDIRECTS} times`, hint: answersItself });
    }
    #redirected({ method }, location, from) {
        const { origin, followTo, name } = this.#server;
        const to = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
        if (to === undefined || to.username !== '' || to.password !== '')
            throw new documents/* MeasurementError */.HG({
                message: 'it sends on to an address that is none, or that holds credentials',
                hint: answersItself
            });
        if (method === 'GET' && (to.origin === origin || followTo?.(to) === true))
            return to;
        throw new documents/* MeasurementError */.HG({
            message: `it sends on to ${to.origin}: ${name} may be behind a sign-in page, and credentials are sent to no other host`,
            hint: answersItself
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
        const hint = own ?? general ?? hintForSilence;
        const { name, secrets } = this.#server;
        const message = `${name} did not let the gate ${operation} (${(0,web_words/* shownAddress */.U)(url)}): ${said}`;
        return new documents/* UnreachableError */.Jk({ message: (0,documents/* hideSecrets */.s0)(message, secrets), hint: (0,documents/* hideSecrets */.s0)(hint, secrets) });
    }
}


/***/ }),

/***/ 41089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ secretsOfProxies),
/* harmony export */   nD: () => (/* binding */ dispatcherOf),
/* harmony export */   s_: () => (/* binding */ refuseInTheClear)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24371);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);


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
 * Refuses to send what can be read on the way: the address is not `https:`, and it leaves this machine. A proxy takes it off, also to an address
 * that is this machine's own, unless `NO_PROXY` names that.
 *
 * @param what would go there, and which variable must be `https:`
 * @throws UsageError
 */
function refuseInTheClear({ protocol, hostname, origin }, environment, { variable, what }) {
    if (protocol === 'https:')
        return;
    const ownMachine = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(hostname);
    if (ownMachine && !isProxied(hostname, environment))
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        message: `${variable} must be https: ${what} would go to ${origin} in the clear`,
        ...(ownMachine && { hint: `Set NO_PROXY=${hostname}: the proxy of HTTP_PROXY takes it off this machine` })
    });
}
function isProxied(hostname, environment) {
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
    if (proxy === '')
        return proxy;
    const url = URL.canParse(proxy) ? new URL(proxy) : undefined;
    const message = `${name} must be the address of a proxy, such as http://proxy.example:3128`;
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ message });
    if (isEncoded(url.username) && isEncoded(url.password))
        return proxy;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ message, hint: 'Its user and password must be percent-encoded: write %25 for %' });
}
function isEncoded(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 40999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ patienceOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

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

/***/ 71531:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ shownAddress),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

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
    const plain = unescaped(inJson(text) ?? (/html/i.test(contentType ?? '') ? withoutTags(text) : text));
    // Secrets first: the cut could leave half of one. No control characters: a log could take them for a command.
    const line = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .hideSecrets */ .s0)(plain, secrets)
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(line, SHOWN);
}
/** The message, else all of it as this side writes JSON: others escape what they need not. undefined: it is none. */
function inJson(text) {
    try {
        const said = JSON.parse(text);
        const { message, error_code: code, error } = Object(said);
        const words = [code, message ?? error].filter((each) => typeof each === 'string' && each !== '');
        return words.length === 0 ? JSON.stringify(said) : words.join(': ');
    }
    catch {
        return undefined;
    }
}
function withoutTags(page) {
    return page.replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
}
/** What pages write for characters that mean something in them. */
const named = {
    amp: '&',
    apos: "'",
    equals: '=',
    gt: '>',
    lt: '<',
    nbsp: ' ',
    plus: '+',
    quot: '"',
    sol: '/'
};
/** A text as it was meant: a page that quotes a secret has some of its characters escaped, and nobody would know it again. */
function unescaped(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
        if (name !== undefined)
            return named[String(name)] ?? String(whole);
        const point = decimal === undefined ? parseInt(String(hexadecimal), 16) : Number(decimal);
        return point <= 0x10ffff ? String.fromCodePoint(point) : String(whole);
    });
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
