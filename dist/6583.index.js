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
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
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
