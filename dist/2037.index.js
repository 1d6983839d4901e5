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
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _web_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38109);
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
    const sent = { variable: 'MLFLOW_TRACKING_URI', what: 'credentials' };
    if (credentials !== undefined)
        (0,_web_dispatcher_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseInTheClear */ .s_)(new URL(base), environment, sent);
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
        ...(ca && { ca: pem('MLFLOW_TRACKING_SERVER_CERT_PATH', ca, 'CERTIFICATE') }),
        ...(trusted &&
            client && {
            cert: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client, 'CERTIFICATE'),
            key: pem('MLFLOW_TRACKING_CLIENT_CERT_PATH', client, 'PRIVATE KEY')
        })
    };
}
/** A file in PEM that holds such a part: Node passes over one that holds none. */
function pem(name, path, part) {
    const wrong = (message) => new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG({ file: path, message, hint: `${name} names it` });
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        throw wrong(`cannot be read (${error.code ?? 'unknown'})`);
    }
    if (new RegExp(`^-----BEGIN ([A-Z0-9 ]+ )?${part}-----`, 'm').test(text))
        return text;
    throw wrong(`holds no ${part.toLowerCase()} in PEM`);
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


/***/ })

};
