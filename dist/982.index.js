export const id = 982;
export const ids = [982];
export const modules = {

/***/ 3324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/** The frontend as the flags of a command want it. */
function configured(frontend, flags) {
    const { now } = flags;
    return {
        ...frontend,
        ...(now !== undefined && { now: () => new Date(now) }),
        color: frontend.color && flags['no-color'] !== true
    };
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ shared)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);

/** Parameters that several commands share. Each is described once; help and metadata are made from here. */
const shared = {
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default(['.github/model-gate.yml'])
        .describe('Policy that says what good enough means; several policies are several models')
        .meta({ placeholder: 'FILE' }),
    onePolicy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .default('.github/model-gate.yml')
        .describe('Policy that says what good enough means')
        .meta({ placeholder: 'FILE' }),
    policyRef: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Commit at which policy and standards are read, such as origin/main; default: the files on disk')
        .meta({ where: 'cli', placeholder: 'COMMIT' }),
    predictions: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Predictions of the candidate, instead of candidate.predictions')
        .meta({ placeholder: 'FILE' }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .optional()
        .describe('Metric file of the candidate, instead of candidate.metrics')
        .meta({ placeholder: 'FILE' }),
    baseline: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP())
        .default([])
        .describe('Where the numbers of production are, such as file:production.csv; replaces baseline.from, tried in order')
        .meta({ placeholder: 'REF' }),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().default('model-gate').describe('Folder for what is written').meta({ placeholder: 'DIR' }),
    format: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['text', 'markdown', 'json'])
        .default('text')
        .describe('What standard output gets')
        .meta({ where: 'cli' }),
    quiet: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('No progress on standard error').meta({ where: 'cli' }),
    'no-color': zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().default(false).describe('No colours').meta({ where: 'cli' }),
    now: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$({ error: 'must be a time such as 2026-08-31T12:00:00Z' })
        .optional()
        .describe('The time that ages and expiry dates are held against')
        .meta({ where: 'cli', placeholder: 'TIME' }),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d{1,15}$/, 'must be a whole number of at most 15 digits')
        .transform(Number)
        .optional()
        .describe('Seed of all resampling; default: made from the data')
        .meta({ where: 'cli', placeholder: 'N' })
};


/***/ }),

/***/ 8938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   report: () => (/* binding */ report)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1795);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3324);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _print_reports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);







const parameters = zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
    report: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP())
        .default(['model-gate/report.json'])
        .describe('report.json to render; several are several models')
        .meta({ placeholder: 'FILE' }),
    format: _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .shared */ .u.format,
    'no-color': _parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .shared */ .u['no-color']
});
/** Renders reports. */
const report = {
    name: 'report',
    summary: 'render a report',
    description: 'Renders an existing report.json for a terminal, as markdown or as JSON. Decides nothing.',
    examples: ['model-gate report --format markdown', 'model-gate report --report a/report.json --report b/report.json'],
    parameters,
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_6__/* .configured */ .t)(terminal, given);
        const reports = await Promise.all(given.report.map(async (path) => {
            const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(frontend.workingDirectory, path), 'utf8').catch((error) => {
                throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
                    file: path,
                    message: `cannot be read (${error.code ?? error.message})`,
                    hint: 'Write one with `model-gate run`'
                });
            });
            return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReport */ .MM)(text, path);
        }));
        frontend.print((0,_print_reports_js__WEBPACK_IMPORTED_MODULE_4__/* .rendered */ .gj)(reports, given.format, frontend));
        return 0;
    }
};


/***/ }),

/***/ 7229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1795);


/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw misplaced(path, error);
    }
}
/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @throws UsageError where it cannot be
 */
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => {
        throw misplaced(path, error);
    });
}
/** Codes of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'];
function misplaced(path, error) {
    const { code = '' } = error;
    if (!chosenWrongly.includes(code))
        return error;
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ file: path, message: `cannot be written (${code})`, hint: 'Name another place for it' });
}


/***/ })

};
