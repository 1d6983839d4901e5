export const id = 6583;
export const ids = [6583];
export const modules = {

/***/ 66583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  huggingFaceStore: () => (/* binding */ huggingFaceStore)
});

// EXTERNAL MODULE: ./src/baseline/web/settings.ts
var settings = __webpack_require__(28801);
// EXTERNAL MODULE: ./src/baseline/web/token-client.ts
var token_client = __webpack_require__(38055);
;// CONCATENATED MODULE: ./src/baseline/huggingface/connection.ts


const PUBLIC_HUB = 'https://huggingface.co';
/**
 * The Hub that the environment names: `HF_ENDPOINT`, else the public one. `HF_TOKEN` goes to it and to nobody else: large files are kept at other
 * hosts of the Hub, which get no header of ours.
 *
 * @throws UsageError where a variable is wrong
 */
function hubOf({ environment, log }) {
    const endpoint = environment['HF_ENDPOINT'] || PUBLIC_HUB;
    const base = (0,settings/* addressIn */._)(endpoint, {
        variable: 'HF_ENDPOINT',
        example: PUBLIC_HUB,
        credentials: 'The token is HF_TOKEN'
    });
    const token = environment['HF_TOKEN'] || undefined;
    const address = new URL(base);
    const client = (0,token_client/* tokenClient */.P)({
        name: 'Hugging Face',
        base,
        own: base,
        variable: 'HF_ENDPOINT',
        token: () => (token === undefined ? undefined : (0,settings/* headerText */.T)('HF_TOKEN', token)),
        followTo: (url) => isOfTheHub(address) && isOfTheHub(url)
    }, { environment, log });
    return { base, client, signedIn: token !== undefined };
}
/** Hosts of the public Hub and of where it keeps large files. */
function isOfTheHub({ protocol, hostname }) {
    return protocol === 'https:' && /(^|\.)(huggingface\.co|hf\.co)$/.test(hostname);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/documents/index.ts + 33 modules
var documents = __webpack_require__(40553);
// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
;// CONCATENATED MODULE: ./src/baseline/huggingface/model-card.ts




const optionalText = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String).nullish();
/** The part of a card that is of evaluations, as the Hub's guide to model cards writes it. */
const cardSchema = schemas/* object */.Ikc({
    'model-index': schemas/* array */.YOg(schemas/* object */.Ikc({
        results: schemas/* array */.YOg(schemas/* object */.Ikc({
            task: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }),
            dataset: schemas/* object */.Ikc({
                type: schemas/* string */.YjP(),
                name: schemas/* string */.YjP(),
                config: optionalText,
                split: optionalText,
                revision: optionalText
            }),
            metrics: schemas/* array */.YOg(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), name: optionalText, value: schemas/* unknown */.L5J() }))
        }))
    }))
        .nullish()
});
/**
 * The numbers of a model card: `model-index` between the two `---` at the top of `README.md`. A metric is called by its type, and by its name where
 * several have the type. A value that is no number is NaN.
 *
 * @param asked name, type or revision of the data set that is meant; needed where there are several
 * @returns undefined: it holds none
 * @throws MeasurementError where it cannot be read, is of several data sets and none is named, or says a metric twice
 */
function numbersOfCard(bytes, file, asked) {
    const results = (readCard(bytes, file)['model-index'] ?? []).flatMap((model) => model.results);
    if (results.length === 0 && asked === undefined)
        return undefined;
    const groups = new Map();
    for (const result of results.filter(({ dataset }) => isMeant(dataset, asked)))
        groups.set(shown(result), [...(groups.get(shown(result)) ?? []), result]);
    const [only] = groups.values();
    if (only === undefined || groups.size > 1)
        throw unclear(file, asked, [...new Set(results.map(shown))]);
    const { name, revision } = only[0].dataset;
    return {
        metrics: named(only.flatMap(({ metrics }) => metrics), file),
        dataset: (0,store/* recordedDataset */.Z1)('Hugging Face', name, revision)
    };
}
function isMeant({ name, type, revision }, asked) {
    return asked === undefined || [name, type, revision].includes(asked);
}
/** What a result is of: the data, and what was asked of the model. */
function shown({ task, dataset: { name, type, config, split, revision } }) {
    return [task.type, name === type ? name : `${name} (${type})`, config, split, revision]
        .filter((part) => part !== undefined && part !== null)
        .join(', ');
}
function named(metrics, file) {
    const numbers = new Map();
    for (const metric of metrics) {
        const ofType = metrics.filter(({ type }) => type === metric.type);
        const key = ofType.length > 1 ? (metric.name ?? metric.type) : metric.type;
        if (numbers.has(key))
            throw twice(file, key);
        numbers.set(key, typeof metric.value === 'number' ? metric.value : Number.NaN);
    }
    return numbers;
}
function readCard(bytes, file) {
    const text = new TextDecoder().decode(bytes);
    const [, front] = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(text) ?? [];
    if (front === undefined)
        return {};
    const document = (0,dist/* parseDocument */.Tp)(front, { logLevel: 'error', uniqueKeys: true });
    const [mistake] = document.errors;
    if (mistake !== undefined)
        throw unreadable(file, mistake.message.split('\n', 1)[0] ?? '');
    const parsed = cardSchema.safeParse(withoutAliases(document, file));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw unreadable(file, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
}
/** One alias may stand for a million values. */
function withoutAliases(document, file) {
    try {
        return document.toJS({ maxAliasCount: 0 });
    }
    catch {
        throw unreadable(file, 'it has aliases');
    }
}
function unreadable(file, why) {
    return new documents/* MeasurementError */.HG({
        file,
        message: `its model card cannot be read: ${why}`,
        hint: 'Look at the text between the two lines of --- at its top; huggingface_hub writes it by metadata_update'
    });
}
function unclear(file, asked, known) {
    const list = known.length === 0 ? 'no data set' : known.join('; ');
    return new documents/* MeasurementError */.HG({
        file,
        message: `its model card has numbers of ${list}: ${asked === undefined ? 'nobody says which are meant' : `"${asked}" does not say which are meant`}`,
        hint: 'Name the data set behind the reference, such as hf://acme/churn?dataset=holdout'
    });
}
function twice(file, key) {
    return new documents/* MeasurementError */.HG({
        file,
        message: `its model card says ${JSON.stringify(key)} twice of one data set`,
        hint: 'Give the metrics names of their own'
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/baseline/web/json-answer.ts
var json_answer = __webpack_require__(75269);
;// CONCATENATED MODULE: ./src/baseline/huggingface/repository.ts




/** Most bytes of a file. */
const MOST_BYTES = 2 ** 30;
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const modelAnswer = schemas/* object */.Ikc({
    sha,
    lastModified: iso/* datetime */.w$({ offset: true }).optional(),
    siblings: schemas/* array */.YOg(schemas/* object */.Ikc({
        rfilename: schemas/* string */.YjP(),
        size: schemas/* number */.aig().optional(),
        blobId: sha.optional(),
        lfs: schemas/* object */.Ikc({ sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/) }).nullish()
    }))
});
/**
 * The commit that a revision stands for, and its files.
 *
 * @returns undefined where the Hub says of this very revision that there is none
 * @throws MeasurementError where the repository is not there or not for us: the Hub does not tell these two apart
 */
async function modelRepository(hub, { repository, revision = 'main' }) {
    const url = new URL(`${hub.base}/api/models/${repository}/revision/${encodeURIComponent(revision)}?blobs=true`);
    const answer = await hub.client.send({ operation: `read ${revision} of ${repository}`, method: 'GET', url });
    if (isAbsent(answer, 'RevisionNotFound'))
        return undefined;
    if (answer.status !== 200)
        throw hub.client.refused(answer, hintFor(answer, hub));
    const { sha: commit, lastModified, siblings } = (0,json_answer/* jsonAnswer */.t)(answer, modelAnswer, 'Hugging Face');
    return {
        commit,
        ...(lastModified !== undefined && { madeAt: new Date(lastModified) }),
        files: new Map(siblings.map((file) => [file.rfilename, file]))
    };
}
/**
 * A file of a commit.
 *
 * @returns undefined where the Hub says that the commit has none of that path
 * @throws MeasurementError where it cannot be had, or is another than the one that the Hub lists
 */
async function fileOf(hub, repository, { commit, files }, path) {
    const encoded = path.split('/').map(encodeURIComponent).join('/');
    const url = new URL(`${hub.base}/${repository}/resolve/${commit}/${encoded}`);
    const answer = await hub.client.send({ operation: `read ${path}`, method: 'GET', url, most: MOST_BYTES });
    const listed = files.get(path);
    if (listed === undefined && isAbsent(answer, 'EntryNotFound'))
        return undefined;
    if (answer.status !== 200)
        throw hub.client.refused(answer, hintFor(answer, hub));
    if (listed === undefined || !isSame(listed, answer.bytes))
        throw another(url, path);
    return answer.bytes;
}
/** By their code its own word is told from the page of whatever else answers 404. */
function isAbsent({ status, headers }, code) {
    return status === 404 && headers.get('x-error-code') === code;
}
function hintFor({ status, headers }, { signedIn }) {
    const code = headers.get('x-error-code') ?? '';
    if (code === 'GatedRepo')
        return 'Ask its owners for access, for the account that HF_TOKEN is of';
    if (status !== 401 && status !== 403 && code !== 'RepoNotFound')
        return undefined;
    return signedIn
        ? 'There is no such model, or HF_TOKEN may not read it'
        : 'There is no such model, or it is private: set HF_TOKEN to a token that may read it';
}
/** Large files are known by their SHA-256, others by what Git calls them. */
function isSame({ lfs, blobId, size }, bytes) {
    if (lfs)
        return (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex') === lfs.sha256;
    if (size !== undefined && size !== bytes.byteLength)
        return false;
    return blobId === undefined || gitBlob(bytes) === blobId;
}
function gitBlob(bytes) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}
function another({ origin }, path) {
    return new documents/* UnreachableError */.Jk({
        file: path,
        message: `${origin} sent another file than the one that it lists`,
        hint: 'Try again: it may have been cut off'
    });
}

;// CONCATENATED MODULE: ./src/baseline/huggingface/store.ts



const CARD = 'README.md';
/** A model of the Hugging Face Hub: files of its repository, or the numbers of its card. */
function huggingFaceStore(surroundings) {
    return { resolve: (reference) => resolve(reference, hubOf(surroundings)) };
}
async function resolve(reference, hub) {
    const repository = await modelRepository(hub, reference);
    if (repository === undefined)
        return undefined;
    const { commit, madeAt } = repository;
    const { path } = reference;
    const shelf = shelfOf(hub, reference, repository);
    return {
        shelf: path === undefined ? empty : shelf,
        path: path ?? '',
        version: commit,
        ...(madeAt !== undefined && { madeAt }),
        detail: `commit ${commit.slice(0, 12)} on the Hub`,
        ...(path === undefined && { numbers: () => cardOf(reference, shelf) })
    };
}
const empty = { read: () => Promise.resolve(undefined), names: () => Promise.resolve([]) };
function shelfOf(hub, { repository }, at) {
    return {
        read: (path) => fileOf(hub, repository, at, path),
        names: (folder) => {
            const inside = `${folder}/`;
            const below = [...at.files.keys()].filter((file) => file.startsWith(inside));
            return Promise.resolve([...new Set(below.map((file) => file.slice(inside.length).split('/', 1)[0]))]);
        }
    };
}
async function cardOf({ repository, dataset }, shelf) {
    const card = await shelf.read(CARD);
    return card && numbersOfCard(card, `${repository}/${CARD}`, dataset);
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

/***/ 75269:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jsonIn),
/* harmony export */   t: () => (/* binding */ jsonAnswer)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);

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

/***/ 38055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tokenClient)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40553);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49519);
/* harmony import */ var _dispatcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41089);
/* harmony import */ var _patience_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40999);




/**
 * A client that shows its token to the origin that the environment names, and to no other.
 *
 * @throws UsageError where the token would go in the clear
 */
function tokenClient({ name, followTo, base, own, variable, token: read }, { environment, log }) {
    const { origin } = new URL(base);
    const token = own !== undefined && new URL(own).origin === origin ? read() : undefined;
    if (token !== undefined && (0,_dispatcher_js__WEBPACK_IMPORTED_MODULE_2__/* .isInTheClear */ .CF)(new URL(base), environment))
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({ message: `${variable} must be https: the token would go to ${origin} in the clear` });
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .webClient */ .q)({
        name,
        origin,
        headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        secrets: token === undefined ? [] : [token],
        patience: (0,_patience_js__WEBPACK_IMPORTED_MODULE_3__/* .patienceOf */ .H)(environment),
        ...(followTo && { followTo })
    }, { environment, log });
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
