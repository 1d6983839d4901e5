export const id = 1066;
export const ids = [1066];
export const modules = {

/***/ 61066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpsStore: () => (/* binding */ httpsStore)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/baseline/baseline-folder.ts
var baseline_folder = __webpack_require__(7457);
// EXTERNAL MODULE: ./src/baseline/web/client.ts + 4 modules
var web_client = __webpack_require__(38109);
// EXTERNAL MODULE: ./src/baseline/web/patience.ts
var patience = __webpack_require__(40999);
;// CONCATENATED MODULE: ./src/baseline/https/allowed-hosts.ts

const VARIABLE = 'MODEL_GATE_HTTPS_HOSTS';
/**
 * Hosts that files may be read from by https: what the variable `MODEL_GATE_HTTPS_HOSTS` lists, with commas between them, a port where it is not 443.
 * A policy cannot name them: it would make the gate's machine ask for any address.
 *
 * @throws UsageError where one of them is no host
 * @example
 * [...allowedHosts({ MODEL_GATE_HTTPS_HOSTS: 'Models.example, data.example:8443' })] // => ['models.example', 'data.example:8443']
 */
function allowedHosts(environment) {
    const names = (environment[VARIABLE] ?? '').split(',').map((name) => name.trim());
    return new Set(names.filter((name) => name !== '').map(hostOf));
}
function hostOf(name) {
    const url = /^[^\s/?#@*\\]+$/.test(name) && URL.canParse(`https://${name}`) ? new URL(`https://${name}`) : undefined;
    if (url !== undefined)
        return url.host;
    throw new documents/* UsageError */.eb({
        message: `${VARIABLE} must list hosts, got ${JSON.stringify(name)}`,
        hint: 'Such as models.example,data.example:8443: no https://, no path, no asterisk'
    });
}
/** @throws UsageError where a host is not among them */
function expectAllowed({ host }, allowed) {
    if (allowed.has(host))
        return;
    throw new documents/* UsageError */.eb({
        message: `${host} is no host that files may be read from`,
        hint: `Set ${VARIABLE}: ${[...allowed, host].join(',')} in the environment of the job, if you trust it`
    });
}

;// CONCATENATED MODULE: ./src/baseline/https/download.ts




/** Most bytes of a file. */
const MOST_BYTES = 2 ** 30;
/**
 * A file at an address, from a host that the environment allows. No credentials are sent.
 *
 * @param pinned whether its digest is known: what was cut off is then found out by it
 * @returns undefined where the host says of this very file that there is none: 404 or 410
 * @throws UsageError where the host is not allowed
 * @throws UnreachableError where there is no answer, or another one
 */
async function download(url, pinned, { environment, log }) {
    const allowed = allowedHosts(environment);
    expectAllowed(url, allowed);
    const client = (0,web_client/* webClient */.q)({
        name: url.host,
        origin: url.origin,
        headers: {},
        secrets: [],
        patience: (0,patience/* patienceOf */.H)(environment),
        followTo: ({ protocol, host }) => protocol === 'https:' && allowed.has(host)
    }, { environment, log });
    try {
        const answer = await client.send({ operation: 'read the file', method: 'GET', url, most: MOST_BYTES });
        if (isAbsence(answer))
            return undefined;
        const hint = hintFor(answer);
        if (answer.status !== 200 || hint !== undefined)
            throw client.refused(answer, hint);
        if (!pinned && !saysItsLength(answer))
            throw endless(url);
        return answer;
    }
    finally {
        await client.close();
    }
}
/** What another address says, where one led there, is no word about this file. */
function isAbsence({ status, address, request }) {
    return (status === 404 || status === 410) && address === request.url.href;
}
function hintFor({ status, headers, address, request }) {
    const page = headers.get('content-type')?.startsWith('text/html') === true;
    if (status === 200 && page)
        return 'It answers with a page, not with a file: it may want a sign-in';
    if (status === 401 || status === 403)
        return 'Files are read by https without credentials: use s3: for private ones';
    if (status === 404 || status === 410)
        return `${request.url.host} leads to ${new URL(address).host}, where it is not`;
    return undefined;
}
/** Else the end of the file and the end of the connection look the same. */
function saysItsLength({ headers }) {
    return headers.has('content-length') || /chunked/i.test(headers.get('transfer-encoding') ?? '');
}
function endless({ href, host }) {
    return new documents/* UnreachableError */.Jk({
        file: href,
        message: `${host} does not say how long the file is: what is missing would not be noticed`,
        hint: 'Pin it: #sha256=<its digest>'
    });
}

;// CONCATENATED MODULE: ./src/baseline/https/store.ts



/** A file at an address: `evaluation.json` with its predictions beside it, predictions alone, or numbers of another tool. */
function httpsStore(surroundings) {
    return { resolve: (reference) => resolve(reference, surroundings) };
}
async function resolve({ url: address, digest }, surroundings) {
    const url = new URL(address);
    const answer = await download(url, digest !== undefined, surroundings);
    if (answer === undefined)
        return undefined;
    const version = (0,documents/* digestOf */.ol)(answer.bytes);
    const modified = Date.parse(answer.headers.get('last-modified') ?? '');
    const name = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    const pinned = { name, address, bytes: answer.bytes, ...(digest !== undefined && { digest }) };
    return {
        shelf: { read: (path) => read(path, pinned, surroundings), names: () => Promise.resolve([]) },
        path: name,
        version,
        ...(!Number.isNaN(modified) && { madeAt: new Date(modified) }),
        detail: version.slice(0, 'sha256:'.length + 12)
    };
}
/** The file itself, and the predictions that an evaluation names: those are beside it, and it knows their digest. */
async function read(path, held, surroundings) {
    if (path === held.name)
        return verified(held);
    if (!(0,baseline_folder/* isBaselineFile */.M)(path))
        return undefined;
    return (await download(new URL(path, held.address), true, surroundings))?.bytes;
}
/** Looked at when the file is read: another file is an error, and not a place that cannot be reached. */
function verified({ bytes, address, digest }) {
    const found = (0,documents/* digestOf */.ol)(bytes);
    if (digest === undefined || digest === found)
        return bytes;
    throw new documents/* MeasurementError */.HG({
        file: address,
        message: `is pinned to ${digest} and is ${found}`,
        hint: 'Somebody replaced it: look who, and change the pin if that is right'
    });
}


/***/ })

};
