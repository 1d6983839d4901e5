export const id = 8616;
export const ids = [8616];
export const modules = {

/***/ 30165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I6: () => (/* binding */ find),
/* harmony export */   Kd: () => (/* binding */ errorIn),
/* harmony export */   T1: () => (/* binding */ call)
/* harmony export */ });
/* harmony import */ var _web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75269);

/**
 * Asks MLflow.
 *
 * @throws MeasurementError where it refuses, also where what is asked for is not there
 */
async function call(server, wanted) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return (0,_web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonAnswer */ .t)(answer, wanted.answer, 'MLflow');
    throw server.client.refused(answer, hintOf(answer));
}
/** As `call`; undefined where MLflow itself says that there is none. */
async function find(server, wanted, isNone = isAbsence) {
    const answer = await send(server, wanted);
    if (answer.status === 200)
        return (0,_web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonAnswer */ .t)(answer, wanted.answer, 'MLflow');
    if (isNone(answer))
        return undefined;
    throw server.client.refused(answer, hintOf(answer));
}
async function send({ base, client }, wanted) {
    const url = new URL(`${base}/api/${wanted.api ?? '2.0'}/mlflow/${wanted.path}`);
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
        ...(wanted.repeatable !== undefined && { repeatable: wanted.repeatable }),
        ...(wanted.always !== undefined && { always: wanted.always }),
        ...(wanted.beforeAgain !== undefined && { beforeAgain: wanted.beforeAgain })
    };
    return client.send(request);
}
/**
 * Whether MLflow says that there is none. A 404 that is no JSON of MLflow says that the address is wrong, one of the workspace that nobody looked
 * into it, and a missing alias is a 400.
 */
function isAbsence({ status, bytes }) {
    const { code, message } = errorIn(bytes);
    if (status === 404)
        return code === 'RESOURCE_DOES_NOT_EXIST' && !/^workspace\b/i.test(message);
    return status === 400 && code === 'INVALID_PARAMETER_VALUE' && /\balias\b.*\bnot found/i.test(message);
}
/** The code of an error that MLflow answered, '' where it is none of MLflow's. */
function errorIn(bytes) {
    const { error_code: code, message } = Object((0,_web_json_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonIn */ .Y)(bytes));
    return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
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


/***/ }),

/***/ 68616:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confirmWorkspace: () => (/* binding */ confirmWorkspace)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30165);



const serverInfo = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ workspaces_enabled: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().default(false) });
const workspaceAnswer = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ workspace: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) });
/**
 * Makes sure that a server has the workspace that it is asked for. MLflow without workspaces, and every MLflow before 3.10, ignores the header and
 * would answer for another team's models.
 *
 * @throws MeasurementError where it has not
 */
async function confirmWorkspace(server) {
    const { workspace } = server;
    if (workspace === undefined)
        return;
    const info = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .find */ .I6)(server, { operation: 'say whether it has workspaces', method: 'GET', api: '3.0', path: 'server-info', answer: serverInfo }, ({ status }) => status === 404);
    if (info?.workspaces_enabled !== true) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
            message: `MLflow at ${server.base} has no workspaces: "${workspace}" is none there`,
            hint: 'Leave the workspace out of the reference and of MLFLOW_WORKSPACE, or start MLflow from 3.10 on with --enable-workspaces'
        });
    }
    await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .call */ .T1)(server, {
        operation: `read the workspace ${workspace}`,
        method: 'GET',
        api: '3.0',
        path: `workspaces/${encodeURIComponent(workspace)}`,
        answer: workspaceAnswer
    });
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
