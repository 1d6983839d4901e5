export const id = 1668;
export const ids = [1668];
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

/***/ 41668:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Store: () => (/* binding */ s3Store)
});

// EXTERNAL MODULE: ./src/baseline/s3/connection.ts + 1 modules
var connection = __webpack_require__(44069);
// EXTERNAL MODULE: ./src/baseline/s3/objects.ts
var objects = __webpack_require__(39422);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/baseline/baseline-folder.ts
var baseline_folder = __webpack_require__(7457);
// EXTERNAL MODULE: ./src/baseline/shelf.ts
var shelf = __webpack_require__(94031);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(88343);
// EXTERNAL MODULE: ./src/baseline/web/json-answer.ts
var json_answer = __webpack_require__(75269);
;// CONCATENATED MODULE: ./src/baseline/s3/pointer.ts



/** Name of the object that says which folder beside it is the baseline. One conditional write moves it. */
const POINTER = 'current.json';
/** A folder beside the pointer; '' is the one that the pointer is in. */
const folder = schemas/* string */.YjP().regex(/^([a-z0-9][a-z0-9-]{0,80})?$/);
const pointerSchema = schemas/* looseObject */._H3({
    schema: schemas/* literal */.euz('model-gate/pointer@1'),
    folder,
    /** What it pointed to before. */
    previous: folder.optional(),
    /** What a rollback came from, which is not gone back to. */
    left: folder.optional(),
    /** Why it points there. */
    record: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).optional()
});
/**
 * The pointer of a baseline folder.
 *
 * @returns undefined where there is none
 * @throws MeasurementError where it is none of ours
 */
async function readPointer(bucket, key) {
    const object = await bucket.read(`${key}/${POINTER}`);
    if (object === undefined)
        return undefined;
    const parsed = pointerSchema.safeParse((0,json_answer/* jsonIn */.Y)(object.bytes));
    if (parsed.success && object.etag !== '')
        return { pointer: parsed.data, etag: object.etag };
    throw new documents/* MeasurementError */.HG({
        file: `s3://${bucket.name}/${key}/${POINTER}`,
        message: parsed.success ? 'has no ETag, so that it cannot be moved safely' : 'is no pointer to a baseline',
        hint: 'Only `model-gate promote` writes it: put an older version of the object back'
    });
}
/** A pointer as it is written. */
function pointerBytes(pointer) {
    return new TextEncoder().encode((0,documents/* canonicalJson */.dj)(pointer));
}

;// CONCATENATED MODULE: ./src/baseline/s3/resolve.ts




/**
 * What is at a key now.
 *
 * @returns undefined: the service says that nothing is
 * @throws MeasurementError where a pointer names a folder that holds no baseline, or the key is that of a folder of other things
 */
async function resolveIn(bucket, key) {
    const listed = await bucket.list(key);
    if (listed.has(POINTER))
        return pointedTo(bucket, key, listed);
    if (listed.size > 0)
        return { ...folderOf(bucket, key, listed), ...stateOf(listed) };
    const object = await bucket.read(key);
    if (object === undefined)
        return refuseOtherFolders(bucket, key);
    const name = key.slice(key.lastIndexOf('/') + 1);
    return {
        shelf: { ...(0,shelf/* heldShelf */.Wp)(new Map([[name, object.bytes]])), names: () => Promise.resolve([]) },
        path: name,
        version: (0,documents/* digestOf */.ol)(object.bytes),
        ...made(object.modified)
    };
}
/** Folders of promotions may be there without a pointer: the first was cut off. With others the key is one above that of the baseline. */
async function refuseOtherFolders(bucket, key) {
    const other = (await bucket.folders(key)).find((name) => !/^sha256-[0-9a-f]{64}$/.test(name));
    if (other === undefined)
        return undefined;
    throw new documents/* MeasurementError */.HG({
        file: `s3://${bucket.name}/${key}`,
        message: `holds the folder ${JSON.stringify(other)} and no baseline`,
        hint: 'Name the folder of the baseline itself, or one where nothing else is'
    });
}
async function pointedTo(bucket, key, beside) {
    const read = await readPointer(bucket, key);
    // Between the list and now.
    if (read === undefined)
        throw lost(`s3://${bucket.name}/${key}/${POINTER}`, 'was listed and is gone');
    const { folder } = read.pointer;
    const at = folder === '' ? key : `${key}/${folder}`;
    const listed = folder === '' ? beside : await bucket.list(at);
    if (![...listed.keys()].some(baseline_folder/* isBaselineFile */.M))
        throw lost(`s3://${bucket.name}/${key}/${POINTER}`, `names ${folder || 'its own folder'}, where no baseline is`);
    const { madeAt, version } = stateOf(listed);
    return {
        ...folderOf(bucket, at, listed),
        ...(folder === '' ? { version } : { version: folder, detail: folder }),
        ...(madeAt && { madeAt })
    };
}
function lost(file, message) {
    return new documents/* MeasurementError */.HG({ file, message, hint: 'Put the objects back that were deleted, or promote again' });
}
/** Objects of one folder. Others than ours are seen, so that a folder of them is not taken for none, and not read. */
function folderOf(bucket, folder, listed) {
    const names = [...listed.keys()];
    const shelf = {
        read: async (name) => (0,baseline_folder/* isBaselineFile */.M)(name) && names.includes(name) ? (await bucket.read(`${folder}/${name}`))?.bytes : undefined,
        names: (path) => Promise.resolve(path === '' ? names : [])
    };
    return { shelf, path: '' };
}
/** Tells one state of a folder from another, and when its newest file was written. */
function stateOf(listed) {
    const files = [...listed].filter(([name]) => (0,baseline_folder/* isBaselineFile */.M)(name)).sort(([a], [b]) => (a < b ? -1 : 1));
    const times = files.flatMap(([, { modified }]) => (modified === undefined ? [] : [modified.getTime()]));
    return {
        version: (0,documents/* digestOf */.ol)((0,documents/* canonicalJson */.dj)(files.map(([name, { etag }]) => [name, etag]))),
        ...(times.length > 0 && { madeAt: new Date(Math.max(...times)) })
    };
}
function made(modified) {
    return modified === undefined ? {} : { madeAt: modified };
}

// EXTERNAL MODULE: ./src/baseline/content.ts
var content = __webpack_require__(24398);
// EXTERNAL MODULE: ./src/baseline/gate-record.ts
var gate_record = __webpack_require__(66624);
// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
;// CONCATENATED MODULE: ./src/baseline/s3/move-pointer.ts



/** A folder that a pointer names, in messages. */
function named(folder) {
    return folder || 'the files of the folder itself';
}
/** The one write that readers see, only over what was read before, and read back: what failed may have been written. */
async function movePointer(bucket, key, { pointer, before }) {
    const file = `${key}/${POINTER}`;
    let [written, failure] = [undefined, undefined];
    try {
        written = await bucket.write(file, pointerBytes(pointer), before?.etag ?? null);
    }
    catch (error) {
        if (!(error instanceof documents/* MeasurementError */.HG))
            throw error;
        failure = error;
    }
    const now = await readPointer(bucket, key).catch((error) => putBack(bucket, file, { error, written, before, failure }));
    if (now?.pointer.folder === pointer.folder) {
        const was = before === undefined ? '' : `, before ${named(before.pointer.folder)}`;
        return { version: pointer.folder, detail: `s3://${bucket.name}/${key}/${pointer.folder}${was}` };
    }
    if (failure !== undefined)
        throw now?.etag === before?.etag ? failure : moved(bucket, key);
    if (written === undefined)
        throw moved(bucket, key);
    throw new documents/* MeasurementError */.HG({
        file: `s3://${bucket.name}/${file}`,
        message: `was written and names ${now?.pointer.folder ?? 'nothing'}, not ${pointer.folder}`,
        hint: 'Look who else writes to this bucket, and run the job again'
    });
}
/** Where nobody can tell what the pointer names: it is written as it was, over what this promotion wrote and nothing else. */
async function putBack(bucket, file, { error, written, before, failure }) {
    if (!(error instanceof documents/* MeasurementError */.HG))
        throw error;
    const whole = `s3://${bucket.name}/${file}`;
    const back = before === undefined || !written
        ? undefined
        : await bucket.write(file, pointerBytes(before.pointer), written).catch(() => undefined);
    const state = back === undefined
        ? `${whole} may name the new baseline by now: the next promotion puts it right`
        : `${whole} names again what it named`;
    throw new documents/* MeasurementError */.HG([...(failure ?? error).problems, { message: state }]);
}
/** The error where a pointer is another than the one that was read. */
function moved(bucket, key) {
    return new store/* BaselineMovedError */.Lp(`s3://${bucket.name}/${key} is no longer the baseline that was judged`);
}

;// CONCATENATED MODULE: ./src/baseline/s3/write-folder.ts

/**
 * Writes a folder that nobody looks at yet. What an earlier attempt wrote may have been lost or changed since: all of it is written again, and looked at
 * before anything names it: every file by its length, and `evaluation.json`, which holds the digest of the rows, byte for byte.
 *
 * @throws MeasurementError where the service does not hold what it was sent
 */
async function writeFolder(bucket, folder, files) {
    for (const [name, bytes] of files)
        await bucket.write(`${folder}/${name}`, bytes);
    const listed = await bucket.list(folder);
    const lost = [];
    for (const [name, bytes] of files) {
        const { size = bytes.length } = listed.get(name) ?? { size: -1 };
        const whole = name === 'evaluation.json' ? await bucket.read(`${folder}/${name}`) : { bytes };
        if (size !== bytes.length || whole === undefined || Buffer.compare(whole.bytes, bytes) !== 0)
            lost.push(name);
    }
    if (lost.length === 0)
        return;
    throw new documents/* MeasurementError */.HG({
        file: `s3://${bucket.name}/${folder}`,
        message: `was written and does not hold ${lost.join(', ')} as sent`,
        hint: 'Look into the bucket; nothing that readers look at was moved'
    });
}

;// CONCATENATED MODULE: ./src/baseline/s3/writer.ts









/**
 * Promotes by a folder of its own and one conditional write of the pointer: readers see the one baseline or the other, and of two promotions at once
 * one fails.
 */
function s3Writer(open) {
    return {
        plan: async (reference, promotion, current) => plan(open(reference), { key: reference.key, promotion, current }),
        rollback: async (reference) => rollback(open(reference), reference.key)
    };
}
async function plan(bucket, wanted) {
    const { key, promotion, current } = wanted;
    const name = key.slice(key.lastIndexOf('/') + 1);
    if ((0,baseline_folder/* isBaselineFile */.M)(name) || (current !== undefined && current.path !== ''))
        throw new store/* NotWritableError */.iK({
            message: `s3://${bucket.name}/${key} is a file`,
            hint: 'Name the folder to promote to'
        });
    const before = await readPointer(bucket, key);
    if ((await resolveIn(bucket, key))?.version !== current?.version)
        throw moved(bucket, key);
    const folder = (0,content/* recordOf */.z)(promotion).replace(':', '-');
    const files = filesOf(promotion);
    const previous = before?.pointer.folder ?? (current === undefined ? undefined : '');
    const pointer = {
        schema: 'model-gate/pointer@1',
        folder,
        ...(previous !== undefined && { previous }),
        record: { model: promotion.model, ...(0,gate_record/* tagsOf */.Fg)(promotion) }
    };
    return {
        steps: [
            ...[...files.keys()].map((name) => `write ${key}/${folder}/${name}`),
            `let ${key}/${POINTER} name ${folder}`
        ],
        apply: async () => {
            await writeFolder(bucket, `${key}/${folder}`, files);
            return movePointer(bucket, key, { pointer, before });
        }
    };
}
/** The report is kept beside the baseline; what is read of a folder comes last. */
function filesOf({ report, files }) {
    const evaluation = [...files].filter(([name]) => name === 'evaluation.json');
    const others = [...files].filter(([name]) => name !== 'evaluation.json');
    return new Map([['report.json', report], ...others, ...evaluation]);
}
/** The pointer that goes back names nothing before: a second rollback must not bring back what was rolled back. */
async function rollback(bucket, key) {
    const before = await readPointer(bucket, key);
    if (before === undefined)
        return { nothing: `s3://${bucket.name}/${key}/${POINTER} is not there` };
    const { folder: now, previous, left } = before.pointer;
    if (previous === undefined)
        return {
            nothing: left === undefined ? `${POINTER} names no folder before` : `${POINTER} left ${named(left)}: ${store/* WENT_BACK */.Xs}`
        };
    const at = previous === '' ? key : `${key}/${previous}`;
    if (![...(await bucket.list(at)).keys()].some(baseline_folder/* isBaselineFile */.M)) {
        throw new documents/* MeasurementError */.HG({
            file: `s3://${bucket.name}/${at}`,
            message: 'was the baseline before, and holds none any more',
            hint: 'Promote a commit instead'
        });
    }
    const pointer = { schema: 'model-gate/pointer@1', folder: previous, left: now };
    return {
        steps: [`let ${key}/${POINTER} name ${named(previous)} (now ${named(now)})`],
        apply: () => movePointer(bucket, key, { pointer, before })
    };
}

;// CONCATENATED MODULE: ./src/baseline/s3/store.ts




/** Buckets: a baseline folder, the folder that a pointer in it names, or one file. */
function s3Store(surroundings) {
    const open = ({ bucket }) => (0,objects/* bucketOf */.A)(bucket, (0,connection/* s3Connection */.n)(surroundings));
    return { resolve: async (reference) => resolveIn(open(reference), reference.key), writer: s3Writer(open) };
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
