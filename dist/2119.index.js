export const id = 2119;
export const ids = [2119];
export const modules = {

/***/ 12119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerOrder: () => (/* binding */ answerOrder)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92835);
/* harmony import */ var _count_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96556);




/** What a worker thread does: counts its part of a table, and tells the result. */
async function answerOrder() {
    const { counting, part } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData;
    const told = await answer(counting, part);
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(told, memoryOf(told));
}
/** What is handed over instead of being copied. */
function memoryOf(told) {
    if (!('counted' in told))
        return [];
    return told.counted.state.columns.flatMap(({ state }) => {
        if (!(0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumbers */ .bF)(state))
            return [];
        const { finite } = state;
        return [finite.as === 'values' ? finite.values.buffer : finite.ranges.buffer];
    });
}
async function answer(counting, part) {
    try {
        return { counted: await (0,_count_table_js__WEBPACK_IMPORTED_MODULE_3__/* .countPart */ .j)(counting, part) };
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG))
            throw error;
        return { problems: error.problems, total: error.total };
    }
}


/***/ }),

/***/ 96556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countPart),
/* harmony export */   y: () => (/* binding */ countTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37480);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92835);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96784);






/** A smaller table is counted before a thread has started. */
const BYTES_A_THREAD = 8_000_000;
const MOST_THREADS = 4;
/** A thread allocates next to nothing a row; by default its heap takes 16 MB for what is short-lived. */
const YOUNG_MB = 4;
/**
 * Counts columns of a table in one pass and bounded memory, a large one by several threads.
 *
 * @throws MeasurementError where the table is damaged or a column is missing
 */
async function countTable(counting) {
    const of = await partsOf(counting.source);
    const threads = Array.from({ length: of - 1 }, (_, index) => startThread(counting, { index: index + 1, of }));
    try {
        const counted = await Promise.all([countPart(counting, { index: 0, of }), ...threads.map(({ result }) => result)]);
        return counted.reduce(joined);
    }
    finally {
        await Promise.all(threads.map(({ worker }) => worker.terminate()));
    }
}
/** Counts a part of a table in this thread. */
async function countPart({ source, columns, options }, part) {
    const counter = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tableCounter */ .tG)(columns, options);
    const { misfits, others = new Set() } = await _tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um.scan(source, columns, (batch) => counter.add(batch), part);
    return { state: counter.state(), misfits, others };
}
async function partsOf(source) {
    if (workerFile() === undefined || !('path' in source))
        return 1;
    const bytes = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source.path).catch(() => undefined))?.size ?? 0;
    return Math.max(1, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), MOST_THREADS, Math.floor(bytes / BYTES_A_THREAD)));
}
/** The bundle's file for threads; the sources have none, and count in one thread. */
function workerFile() {
    const here = import.meta.url;
    return here.includes('/src/commands/') ? undefined : new URL('./count-part.js', here);
}
function startThread(counting, part) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(workerFile(), {
        workerData: { counting, part },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
    });
    const result = new Promise((resolve, reject) => {
        worker.once('message', (answer) => {
            if ('counted' in answer)
                resolve(answer.counted);
            else
                reject(new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(answer.problems, answer.total));
        });
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('a thread ended without a result')));
    });
    // Where this thread fails first, nobody waits for the others.
    result.catch(() => undefined);
    return { worker, result };
}
function joined(one, other) {
    const names = new Set([...one.misfits.keys(), ...other.misfits.keys()]);
    const misfits = [...names].map((name) => [
        name,
        together(one.misfits.get(name), other.misfits.get(name), one.state.rows)
    ]);
    return {
        state: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .mergedStates */ .Jn)(one.state, other.state),
        misfits: new Map(misfits),
        others: new Set([...one.others, ...other.others])
    };
}
const none = { count: 0, first: [] };
/** Rows of the later part are numbered on from the earlier. */
function together(one = none, other = none, rows) {
    const later = other.first.map(({ row, text }) => ({ row: row + rows, text }));
    return { count: one.count + other.count, first: [...one.first, ...later].slice(0, 10) };
}


/***/ })

};
