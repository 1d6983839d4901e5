export const id = 787;
export const ids = [787];
export const modules = {

/***/ 86671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cp: () => (/* reexport */ ageCheck),
  QR: () => (/* reexport */ ageInDays),
  Kk: () => (/* reexport */ commitShelf),
  b_: () => (/* reexport */ dataCheck),
  oh: () => (/* reexport */ diskShelf),
  Xn: () => (/* reexport */ findBaseline),
  Wp: () => (/* reexport */ heldShelf),
  lZ: () => (/* reexport */ isEvaluation),
  oU: () => (/* reexport */ loadBaseline),
  wx: () => (/* reexport */ pathInCommit),
  yS: () => (/* reexport */ trackedAt)
});

;// CONCATENATED MODULE: ./src/baseline/baseline-checks.ts
const DAY = 86_400_000;
/**
 * Age of a baseline in days, one decimal.
 *
 * @example
 * ageInDays(new Date('2026-01-01T00:00:00Z'), new Date('2026-01-02T12:00:00Z')) // => 1.5
 */
function ageInDays(madeAt, now) {
    return Math.round(((now.getTime() - madeAt.getTime()) / DAY) * 10) / 10;
}
/** `baseline/age`: a baseline older than `max-age`, or of unknown age, is one that `when.old-baseline` decides about. */
function ageCheck(policy, madeAt, now) {
    const limit = policy.baseline?.maxAgeMilliseconds;
    if (limit === undefined)
        return undefined;
    const days = Math.round((limit / DAY) * 100) / 100;
    const common = { id: 'baseline/age', family: 'baseline', subject: 'age', severity: 'block', limits: [] };
    if (madeAt === undefined) {
        return {
            ...common,
            status: 'fail',
            reason: 'Nobody says how old the baseline is.',
            nextStep: 'Keep it with its evaluation.json, or in git.'
        };
    }
    const age = now.getTime() - madeAt.getTime();
    if (age < -DAY) {
        return {
            ...common,
            status: 'fail',
            reason: `The baseline is dated ${madeAt.toISOString()}, which is still to come: nobody knows how old it is.`,
            nextStep: 'Look at the clock of the machine that made it, and measure production again.'
        };
    }
    if (age <= limit)
        return { ...common, status: 'pass', reason: `The baseline is ${ageInDays(madeAt, now)} days old.`, nextStep: '' };
    return {
        ...common,
        status: 'fail',
        reason: `The baseline is ${ageInDays(madeAt, now)} days old; at most ${days} are allowed.`,
        nextStep: 'Measure production again and promote that as the baseline.'
    };
}
/** `baseline/data`: where a side has no digest, nobody can prove that both were measured on the same rows. */
function dataCheck(policy, sameData) {
    if (sameData !== 'not-proven' || policy.when['unproven-data'] === 'ignore')
        return undefined;
    return {
        id: 'baseline/data',
        family: 'baseline',
        subject: 'data',
        status: 'fail',
        severity: 'block',
        limits: [],
        reason: 'It is not proven that both models were measured on the same data.',
        nextStep: 'Keep predictions row by row on both sides.'
    };
}

// EXTERNAL MODULE: ./src/documents/index.ts + 17 modules
var documents = __webpack_require__(79696);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/drift/index.ts + 76 modules
var drift = __webpack_require__(58625);
;// CONCATENATED MODULE: ./src/baseline/load-baseline.ts



const tableEnding = /\.(csv|tsv|jsonl|ndjson|parquet)(\.gz)?$/i;
/**
 * A baseline out of a folder, an `evaluation.json`, a file of predictions or a metric file.
 *
 * @returns undefined where there is nothing of that path
 * @throws MeasurementError where there is something and it cannot be read
 */
async function loadBaseline(spot, policy, readers) {
    const folder = await spot.shelf.names(spot.path);
    if (folder.length > 0)
        return fromFolder(spot, folder, { policy, readers });
    const bytes = await spot.shelf.read(spot.path);
    if (bytes === undefined)
        return undefined;
    return fromFile({ bytes, name: spot.name }, spot, { policy, readers });
}
async function fromFolder(spot, names, by) {
    const inside = (name) => ({
        ...spot,
        path: external_node_path_.posix.join(spot.path, name),
        name: `${spot.name.replace(/\/+$/, '')}/${name}`
    });
    const profile = names.includes('profile.json') ? await storedProfile(inside('profile.json'), by) : undefined;
    const table = names.find((name) => /^predictions\.(parquet|csv|tsv|jsonl)(\.gz)?$/.test(name));
    const main = names.includes('evaluation.json') ? 'evaluation.json' : table;
    if (main !== undefined)
        return { ...(await fromSpot(inside(main), by)), ...(profile && { profile }) };
    throw new documents/* MeasurementError */.HG({
        file: spot.name,
        message: 'is a folder without evaluation.json and without predictions.parquet or predictions.csv',
        hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
    });
}
async function fromSpot(spot, by) {
    return fromFile({ bytes: await listed(spot), name: spot.name }, spot, by);
}
/** Read only where the policy asks for drift: a profile that nobody asked for cannot stop a gate. */
async function storedProfile(spot, { policy }) {
    if (policy.drift === undefined)
        return undefined;
    return (0,drift/* parseProfile */.jZ)(new TextDecoder().decode(await listed(spot)), spot.name);
}
async function listed({ shelf, path, name }) {
    const bytes = await shelf.read(path);
    if (bytes !== undefined)
        return bytes;
    throw new documents/* MeasurementError */.HG({ file: name, message: 'was listed and is gone' });
}
async function fromFile(file, spot, { policy, readers }) {
    if (tableEnding.test(spot.path)) {
        const predictions = await readers.predictions(file);
        return { evaluation: bareEvaluation(policy, predictions), predictions, table: file };
    }
    if (isEvaluation(file.bytes))
        return fromEvaluation(file, spot, { policy, readers });
    return {
        evaluation: {
            schema: 'model-gate/evaluation@1',
            model: policy.model,
            metrics: readers.metrics(file.bytes, file.name)
        }
    };
}
/** A document of ours says so near its beginning. */
function isEvaluation(bytes) {
    return /"schema"\s*:\s*"model-gate\/evaluation@/.test(new TextDecoder().decode(bytes.subarray(0, 4096)));
}
async function fromEvaluation({ bytes, name }, spot, { policy, readers }) {
    const evaluation = (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), name);
    if (evaluation.model !== policy.model) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'model',
            message: `is ${JSON.stringify(evaluation.model)}; the policy is for ${JSON.stringify(policy.model)}`
        });
    }
    if (evaluation.predictions === undefined || policy.task === undefined)
        return { evaluation };
    const path = beside(spot.path, evaluation.predictions.path, name);
    const table = await spot.shelf.read(path);
    if (table === undefined) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'predictions.path',
            message: `names ${JSON.stringify(evaluation.predictions.path)}, which is not there`
        });
    }
    if ((0,documents/* digestOf */.ol)(table) !== evaluation.predictions.digest) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: 'is not the file that evaluation.json was written with: its digest differs'
        });
    }
    const source = { name: path, bytes: table };
    return { evaluation, predictions: await readers.predictions(source), table: source };
}
/** A file that an evaluation names: in its own folder or below, so that a candidate cannot hand in the rows of another model. */
function beside(evaluation, path, name) {
    if (external_node_path_.posix.isAbsolute(path) || /^\.\.(\/|$)/.test(external_node_path_.posix.normalize(path))) {
        throw new documents/* MeasurementError */.HG({
            file: name,
            key: 'predictions.path',
            message: `must be a file of the same folder, got ${JSON.stringify(path)}`,
            hint: 'Write the folder with `model-gate evaluate`'
        });
    }
    return external_node_path_.posix.join(external_node_path_.posix.dirname(evaluation), path);
}
/** A file of predictions says which data; its metrics are computed when they are compared. */
function bareEvaluation(policy, predictions) {
    return {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        dataset: { digest: predictions.digest, rows: predictions.rows.count },
        metrics: []
    };
}

;// CONCATENATED MODULE: ./src/baseline/chain.ts


/**
 * Looks for a baseline in each place in turn, and remembers what each said. The first that has one is used.
 *
 * @throws MeasurementError where a place cannot be reached and the policy does not say to go on, or where what is there cannot be read
 */
async function findBaseline(references, search) {
    const parsed = references.map((text) => ({ text, reference: (0,documents/* parseReference */.F2)(text) }));
    const tried = [];
    for (const [place, { text, reference }] of parsed.entries()) {
        const started = search.clock();
        const looked = await look(reference, text, search);
        const milliseconds = Math.round(search.clock() - started);
        tried.push({ reference: text, result: looked.result, detail: looked.detail, milliseconds });
        search.log.info(`baseline ${text}: ${looked.detail}`);
        if (looked.result !== 'used')
            continue;
        const rest = references
            .slice(place + 1)
            .map((each) => ({ reference: each, result: 'not-tried', detail: 'an earlier place had one' }));
        return {
            side: looked.side,
            reference: text,
            ...(looked.madeAt && { madeAt: looked.madeAt }),
            tried: [...tried, ...rest]
        };
    }
    return { tried };
}
async function look(reference, text, search) {
    const opened = await reach(reference, text, search);
    if (opened === undefined)
        return { result: 'none', detail: 'nothing there' };
    if ('unreachable' in opened)
        return { result: 'unreachable', detail: opened.unreachable };
    const side = await loadBaseline({ shelf: opened.shelf, path: opened.path, name: text }, search.policy, search.readers);
    const detail = opened.detail === undefined ? '' : ` (${opened.detail})`;
    if (side === undefined)
        return { result: 'none', detail: `nothing there${detail}` };
    const { verdict } = side.evaluation;
    if (verdict === 'fail' || verdict === 'error')
        return { result: 'refused', detail: `its own gate ended with ${verdict}${detail}` };
    const madeAt = side.evaluation.createdAt === undefined ? opened.madeAt : new Date(side.evaluation.createdAt);
    const rows = side.predictions === undefined ? 'numbers without rows' : `${side.predictions.rows.count} rows`;
    return { result: 'used', detail: `${rows}${detail}`, side, ...(madeAt && { madeAt }) };
}
async function reach(reference, text, { open, policy }) {
    try {
        return await open(reference);
    }
    catch (error) {
        if (!(error instanceof documents/* MeasurementError */.HG))
            throw error;
        if (policy.baseline?.onUnreachable === 'next')
            return { unreachable: error.message };
        throw new documents/* MeasurementError */.HG(error.problems.map((problem) => ({
            ...problem,
            message: `baseline ${text}: ${problem.message}`,
            hint: problem.hint ?? 'Write `on-unreachable: next` if the next place may be used instead'
        })));
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/baseline/tracked.ts


/**
 * A path as commits have it, from the root of the repository.
 *
 * @throws MeasurementError where it leads out of the repository
 * @example
 * pathInCommit('./data//old/../production/') // => 'data/production'
 */
function pathInCommit(path) {
    const plain = external_node_path_.posix.normalize(path).replace(/\/+$/, '');
    if (external_node_path_.posix.isAbsolute(path) || /^\.\.(\/|$)/.test(plain)) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: 'is outside of the repository',
            hint: 'Write the path from the root of the repository, such as metrics/production'
        });
    }
    return plain === '.' ? '' : plain;
}
/**
 * What a commit tracks at a path: the file itself, or the files of the folder; nothing where there is no such path.
 *
 * @throws MeasurementError where a part of the path is no folder: the commit does not say what a link or a submodule leads to
 */
async function trackedAt(repository, path) {
    const files = await repository.list(path);
    if (files.length > 0)
        return files;
    const parts = path.split('/');
    for (let length = 1; length < parts.length; length++) {
        const above = parts.slice(0, length).join('/');
        if (!(await repository.list(above)).includes(above))
            continue;
        throw new documents/* MeasurementError */.HG({
            file: `${repository.commit.slice(0, 12)}:${path}`,
            message: `${above} is no folder but a file, a symbolic link or a submodule`,
            hint: 'Name the file where the repository keeps it'
        });
    }
    return [];
}

;// CONCATENATED MODULE: ./src/baseline/shelf.ts




/** Beyond this Node reads no file as a whole. */
const MOST_BYTES = 2 ** 31 - 1;
/** The files on disk. @param directory that relative paths start from */
function diskShelf(directory) {
    return {
        read: async (path) => {
            const found = await (0,promises_.stat)((0,external_node_path_.resolve)(directory, path)).catch(ifAbsent);
            if (found === undefined || found.isDirectory())
                return undefined;
            if (!found.isFile())
                throw new documents/* MeasurementError */.HG({ file: path, message: 'is not a regular file' });
            if (found.size > MOST_BYTES)
                throw tooLarge(path);
            return (0,promises_.readFile)((0,external_node_path_.resolve)(directory, path));
        },
        names: async (folder) => (await (0,promises_.readdir)((0,external_node_path_.resolve)(directory, folder)).catch(ifAbsent)) ?? []
    };
}
function tooLarge(file) {
    return new documents/* MeasurementError */.HG({
        file,
        message: 'is larger than 2 GiB',
        hint: 'Write it as Parquet, with the columns that the policy needs: model-gate evaluate'
    });
}
/** Absence is an answer; every other failure is one. */
function ifAbsent(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return undefined;
    throw error;
}
/** The files at a commit. */
function commitShelf(repository) {
    return {
        read: async (path) => {
            const file = pathInCommit(path);
            const files = await trackedAt(repository, file);
            return files.some((each) => each !== file) ? undefined : repository.readFile(file);
        },
        names: async (folder) => {
            const path = pathInCommit(folder);
            const inside = path === '' ? '' : `${path}/`;
            const below = (await trackedAt(repository, path)).filter((file) => file.startsWith(inside));
            return [...new Set(below.map((file) => file.slice(inside.length).split('/', 1)[0]))];
        }
    };
}
/** Files that are held in memory, all in one folder. */
function heldShelf(files) {
    return {
        read: (path) => Promise.resolve(files.get(path)),
        names: (folder) => Promise.resolve(folder === '' ? [...files.keys()] : [])
    };
}

;// CONCATENATED MODULE: ./src/baseline/index.ts







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
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79696);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58625);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96467);






/** A smaller table is counted before a thread has started. */
const BYTES_A_THREAD = 8_000_000;
const MOST_THREADS = 4;
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
    const { misfits } = await _tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um.scan(source, columns, (batch) => counter.add(batch), part);
    return { state: counter.state(), misfits };
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
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(workerFile(), { workerData: { counting, part } });
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
    return { state: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .mergedStates */ .Jn)(one.state, other.state), misfits: new Map(misfits) };
}
const none = { count: 0, first: [] };
/** Rows of the later part are numbered on from the earlier. */
function together(one = none, other = none, rows) {
    const later = other.first.map(({ row, text }) => ({ row: row + rows, text }));
    return { count: one.count + other.count, first: [...one.first, ...later].slice(0, 10) };
}


/***/ }),

/***/ 78710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N7: () => (/* binding */ demandRows),
/* harmony export */   bz: () => (/* binding */ dataOnDisk),
/* harmony export */   oB: () => (/* binding */ standardData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86671);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79696);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58625);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71797);






const isProfile = /\.json$/i;
/**
 * A table or profile that judges: read where standards are.
 *
 * @returns undefined where only the change itself brings the file along
 * @throws MeasurementError where there is no such file
 */
async function standardData(path, { workingDirectory }, { standards }) {
    const place = await (0,_standard_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfStandard */ .Y)(path, workingDirectory, standards);
    if (place === undefined)
        return undefined;
    if (place.at === 'disk')
        return dataOnDisk(path, workingDirectory);
    const bytes = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commitShelf */ .Kk)(place.repository).read(place.path);
    if (bytes === undefined)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({ file: path, message: 'is a folder, must be a table or a profile' });
    return isProfile.test(path) ? profileIn(bytes, path) : { kind: 'table', table: { name: path, bytes } };
}
/** A table or profile as it lies on disk. @throws MeasurementError where there is no such file */
async function dataOnDisk(path, directory) {
    if (!isProfile.test(path)) {
        await refuseAbsent(path, directory);
        return { kind: 'table', table: { name: path, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path) } };
    }
    const bytes = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .diskShelf */ .oh)(directory).read(path);
    if (bytes === undefined)
        throw notThere(path);
    return profileIn(bytes, path);
}
function profileIn(bytes, name) {
    (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLfsPointer */ .Dl)(bytes, name);
    return { kind: 'profile', profile: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseProfile */ .jZ)(new TextDecoder().decode(bytes), name), name };
}
async function refuseAbsent(path, directory) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path)).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            throw notThere(path);
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({ file: path, message: `cannot be read (${error.code ?? String(error)})` });
    });
    await file.close();
}
/** @throws MeasurementError where a table has no rows: what nobody looked at would pass, a contract included */
function demandRows({ rows }, file) {
    if (rows > 0)
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
        file,
        message: 'has no rows, so there is nothing to examine',
        hint: 'Look at what wrote it'
    });
}
function notThere(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
        file,
        message: 'there is no such table',
        hint: 'Check the path: it is relative to the working directory'
    });
}


/***/ }),

/***/ 27442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ profileTable)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58625);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96467);
/* harmony import */ var _count_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96556);



/**
 * The profile of a table: exact up to 200,000 values a column, else at the edges that were given or at quantiles.
 *
 * A column is of the type that its first rows show. Where later cells are of another one it is read once more, as text; not so where the type was
 * given: then those cells are misfits.
 *
 * @throws MeasurementError where the table is damaged
 */
async function profileTable(source, { types, texts, exclude, edges, log }) {
    const kinds = await _tables_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .um.kinds(source);
    const columns = [...kinds].flatMap(([name, kind]) => {
        const type = types.get(name);
        const read = texts?.has(name) === true ? 'text' : kind;
        return exclude.has(name) ? [] : [{ name, kind: type === undefined ? read : (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKindOf */ .EE)(type) }];
    });
    const options = edges === undefined ? {} : { edges };
    const counted = await (0,_count_table_js__WEBPACK_IMPORTED_MODULE_2__/* .countTable */ .y)({ source, columns, options });
    const mistaken = columns.filter(({ name, kind }) => kind !== 'text' && !types.has(name) && counted.misfits.has(name));
    tellMisfits(source, counted, { types, log });
    const present = new Map([...types].filter(([name]) => kinds.has(name) && !exclude.has(name)));
    if (mistaken.length === 0)
        return (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(counted.state, present);
    const again = await (0,_count_table_js__WEBPACK_IMPORTED_MODULE_2__/* .countTable */ .y)({ source, columns: mistaken.map(asText), options });
    return (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(replaced(counted.state, again.state), present);
}
function asText({ name }) {
    return { name, kind: 'text' };
}
function replaced(first, second) {
    const better = new Map(second.columns.map((column) => [column.name, column]));
    return { rows: first.rows, columns: first.columns.map((column) => better.get(column.name) ?? column) };
}
/** The report counts misfits; the log names the first, so that they can be found. */
function tellMisfits({ name: file }, { misfits }, { types, log }) {
    for (const [name, { count, first }] of misfits) {
        const [cell] = first;
        if (cell === undefined || !types.has(name))
            continue;
        log.warning(`${file}: column ${JSON.stringify(name)}: row ${cell.row} holds ${JSON.stringify(cell.text.slice(0, 80))}, not a value of type ${types.get(name)} (${count} such cells)`);
    }
}


/***/ }),

/***/ 71797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ placeOfStandard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/baseline/index.ts + 5 modules
var baseline = __webpack_require__(86671);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/index.ts + 17 modules
var documents = __webpack_require__(79696);
// EXTERNAL MODULE: ./src/commands/workspace.ts + 3 modules
var workspace = __webpack_require__(83076);
;// CONCATENATED MODULE: ./src/commands/repository-path.ts





/**
 * Where the repository has a file that a policy names relative to the working directory; undefined where that is outside of it.
 *
 * @throws MeasurementError where a path that leaves the repository leads back into it: nobody could tell who brought the file along
 */
async function repositoryPath(path, directory, standards) {
    const inside = (0,workspace/* inRepository */.y)(standards, path);
    if (!(0,external_node_path_.isAbsolute)(path) && !leaves(inside))
        return (0,baseline/* pathInCommit */.wx)(inside);
    const root = await real((0,external_node_path_.resolve)(directory, (0,external_node_path_.relative)((0,external_node_path_.resolve)('/', standards.prefix), '/')));
    if (leaves((0,external_node_path_.relative)(root, await real((0,external_node_path_.resolve)(directory, path)))))
        return undefined;
    throw new documents/* MeasurementError */.HG({
        file: path,
        message: 'leads into the repository from outside',
        hint: 'Write the path relative to the working directory, so that its history can be read'
    });
}
function leaves(path) {
    return (0,external_node_path_.isAbsolute)(path) || /^\.\.([\\/]|$)/.test(path);
}
/** Without symbolic links, where there is such a file. */
function real(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}

;// CONCATENATED MODULE: ./src/commands/standard-place.ts



/**
 * Where a file that a policy names as a standard is read: at the commit that judges where that tracks it. What only the head tracks, the pull
 * request brought along, and it is none. What neither tracks was made in this run.
 *
 * @param directory that the path is relative to
 * @param standards undefined where nothing is proposed: the files on disk
 */
async function placeOfStandard(path, directory, standards) {
    const disk = { at: 'disk', path: (0,external_node_path_.resolve)(directory, path) };
    if (standards === undefined)
        return disk;
    const { repository, head } = standards;
    const tracked = await repositoryPath(path, directory, standards);
    if (tracked !== undefined) {
        if ((await (0,baseline/* trackedAt */.yS)(repository, tracked)).length > 0)
            return { at: 'commit', repository, path: tracked };
        if ((await (0,baseline/* trackedAt */.yS)(head, tracked)).length > 0)
            return undefined;
    }
    return { ...disk, detail: 'made in this run' };
}


/***/ }),

/***/ 87229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);


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
