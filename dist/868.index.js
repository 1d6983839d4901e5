export const id = 868;
export const ids = [868];
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

// EXTERNAL MODULE: ./src/documents/index.ts + 13 modules
var documents = __webpack_require__(76239);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    if (names.includes('evaluation.json'))
        return fromSpot(inside('evaluation.json'), by);
    const table = names.find((name) => /^predictions\.(parquet|csv|tsv|jsonl)(\.gz)?$/.test(name));
    if (table !== undefined)
        return fromSpot(inside(table), by);
    throw new documents/* MeasurementError */.HG({
        file: spot.name,
        message: 'is a folder without evaluation.json and without predictions.parquet or predictions.csv',
        hint: 'Name the file itself, or write a baseline folder with `model-gate evaluate --output`'
    });
}
async function fromSpot(spot, by) {
    const bytes = await spot.shelf.read(spot.path);
    if (bytes === undefined)
        throw new documents/* MeasurementError */.HG({ file: spot.name, message: 'was listed and is gone' });
    return fromFile({ bytes, name: spot.name }, spot, by);
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

/***/ 91235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ gateModel),
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86671);
/* harmony import */ var _comparison_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26264);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76239);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61958);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35049);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20118);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(67347);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6390);












/** The whole gate for one model. What goes wrong while measuring becomes a report with the verdict `error`, so that no stale report stays. */
async function gateModel(located, { found, anchor, error: unreadable }, flags, frontend) {
    const { policy } = located;
    try {
        if (unreadable !== undefined)
            throw unreadable;
        const candidate = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_9__/* .measureCandidate */ .U)(located, flags, frontend);
        const baseline = await onTheSameRows(candidate, found, { policy, frontend });
        frontend.log.phase(`${policy.model}: comparing`);
        const sides = {
            candidate,
            ...(baseline.side && { baseline: baseline.side }),
            ...(anchor?.side && { anchor: anchor.side })
        };
        const report = judged(sides, { located, flags, frontend, found, measuredAgain: baseline.again });
        frontend.log.phase('');
        return { report, candidate };
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG))
            throw error;
        return { report: errorReport(error, { located, frontend, found, seed: flags.seed }) };
    }
}
/** The report of a model that could not be measured. */
function errorReport(error, { seed, ...of }) {
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(linesOf(error), of.located.policy, (0,_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)({ ...of, seed: seed ?? 0, sameData: 'no-baseline' }));
}
/** Every problem and every hint is a line of its own. */
function linesOf({ message }) {
    return message
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Compares, decides by the policy, and says where everything came from. */
function judged(sides, of) {
    const { policy } = of.located;
    const seed = of.flags.seed ?? seedOf(sides);
    const comparison = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD)(sides, policy, seed);
    const sameData = of.measuredAgain ? 're-evaluated' : comparison.sameData;
    const checks = [
        ...comparison.checks,
        ...baselineChecks(policy, of, { ...comparison, sameData }),
        ...of.located.review.checks,
        ...(of.flags.jobs ?? [])
    ];
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_10__/* .provenanceOf */ .Jj)({ ...of, ...sides, seed, sameData });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(checks, policy, withNotes(provenance, comparison, of));
}
function withNotes(provenance, comparison, { measuredAgain, flags, located }) {
    const overruled = [
        ...(flags.baseline.length > 0 && (located.policy.baseline?.from.length ?? 0) > 0
            ? ['--baseline was used instead of baseline.from']
            : []),
        ...(flags.predictions !== undefined && located.policy.candidate.predictions !== undefined
            ? ['--predictions was used instead of candidate.predictions']
            : []),
        ...(flags.metrics !== undefined && located.policy.candidate.metrics.length > 0
            ? ['--metrics was used instead of candidate.metrics']
            : [])
    ];
    const again = measuredAgain ? ['Production was measured again in this run'] : [];
    const unproven = comparison.sameData === 'not-proven' ? ['Same data not proven: a side has no digest of its rows'] : [];
    return { ...provenance, notes: [...again, ...unproven, ...overruled, ...comparison.notes] };
}
function baselineChecks(policy, { found, frontend, measuredAgain }, { sameData }) {
    const age = found.side === undefined || measuredAgain ? undefined : (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ageCheck */ .cp)(policy, found.madeAt, frontend.now());
    return [age, (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .dataCheck */ .b_)(policy, sameData)].filter((check) => check !== undefined);
}
/** Production's rows, measured again where they are of other data and the policy says how. */
async function onTheSameRows(candidate, found, { policy, frontend }) {
    const { baseline } = policy;
    const standing = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(candidate, found.side, policy.task);
    const comparable = found.side === undefined || standing.kind !== 'obstacle';
    if (comparable || baseline?.run === undefined || baseline.predictions === undefined)
        return { again: false, ...(found.side && { side: found.side }) };
    frontend.log.phase('measuring production again');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'model-gate-baseline-'));
    try {
        if (found.side)
            await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_11__/* .writeFolder */ .C)(folder, found.side.evaluation, { policy, table: found.side.table });
        const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .expectWritten */ .JR)([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(frontend.workingDirectory, baseline.predictions)]);
        await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommand */ .d1)(baseline.run, {
            directory: frontend.workingDirectory,
            environment: {
                ...(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanEnvironment */ .hh)(frontend.environment),
                MODEL_GATE_BASELINE_URI: found.reference ?? '',
                MODEL_GATE_BASELINE_VERSION: found.side?.evaluation.commit ?? '',
                MODEL_GATE_BASELINE_DIR: folder
            },
            timeoutMilliseconds: policy.candidate.timeoutMilliseconds,
            log: frontend.log
        });
        await written();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
    const predictions = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_9__/* .readTable */ .x)(baseline.predictions, policy, { frontend, role: 'baseline' });
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        dataset: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .datasetOf */ .gA)(predictions),
        metrics: []
    };
    return { side: { evaluation, predictions }, again: true };
}
/** The same data, the same seed: 48 bits of the digests of both sides. */
function seedOf({ candidate, baseline }) {
    const digests = [candidate, baseline].map((side) => side?.evaluation.dataset?.digest ?? '');
    return Number.parseInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(digests.join('\n')).digest('hex').slice(0, 12), 16);
}


/***/ }),

/***/ 20118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ measureCandidate),
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76239);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81937);





/**
 * Measures the candidate: runs its command, reads what it wrote.
 *
 * @throws MeasurementError where the command failed or what it wrote cannot be read
 */
async function measureCandidate({ policy, workspace }, given, frontend) {
    const entry = withGiven(policy, given);
    if (entry.predictions === undefined && entry.metrics.length === 0) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            key: 'candidate',
            message: 'says neither predictions nor metrics',
            hint: 'Write candidate.predictions, or give --predictions or --metrics'
        });
    }
    await runCandidate(entry, frontend);
    frontend.log.phase('reading the candidate');
    const table = entry.predictions === undefined ? undefined : await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(entry.predictions, frontend.workingDirectory);
    const predictions = table === undefined ? undefined : await readTable(table, policy, { frontend, role: 'candidate' });
    const reported = await readReported(entry, frontend);
    const metrics = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValues */ .tZ)(policy, { ...(predictions && { predictions }), reported: reported.metrics });
    (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseContradictions */ .Dc)(metrics, reported.metrics, reported.files.map(({ path }) => path).join(', '));
    const files = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFiles */ .VC)(entry.files, frontend.workingDirectory);
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        ...(predictions && { dataset: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetOf */ .gA)(predictions) }),
        metrics,
        ...(reported.files.length > 0 && { metricFiles: reported.files }),
        ...(files.length > 0 && { files }),
        ...(workspace.candidateCommit !== undefined && { commit: workspace.candidateCommit }),
        createdAt: frontend.now().toISOString()
    };
    return {
        evaluation,
        ...(predictions && { predictions }),
        files: [...(table === undefined ? [] : [table]), ...reported.files.map(({ path }) => path)],
        ...(table !== undefined && { table: { path: table } })
    };
}
function withGiven({ candidate }, { predictions, metrics }) {
    return {
        ...candidate,
        ...(predictions !== undefined && { predictions }),
        ...(metrics !== undefined && { metrics: [{ path: metrics, format: 'auto' }] })
    };
}
async function runCandidate(entry, frontend) {
    if (entry.run === undefined)
        return;
    const { workingDirectory } = frontend;
    frontend.log.phase('running the evaluation');
    const patterns = entry.predictions === undefined ? [] : [entry.predictions];
    const outputs = [...patterns.filter((path) => !(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(path)), ...entry.metrics.map(({ path }) => path)];
    const earlier = (await Promise.all(patterns.map((path) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatches */ .mw)(path, workingDirectory)))).flat();
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path);
    const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .expectWritten */ .JR)(outputs.map(absolute), earlier.map(absolute));
    await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d1)(entry.run, {
        directory: workingDirectory,
        environment: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnvironment */ .hh)(frontend.environment),
        timeoutMilliseconds: entry.timeoutMilliseconds,
        log: frontend.log
    });
    await written();
}
/** A file of predictions of the working directory, as the policy's task says. */
async function readTable(path, policy, { frontend, role }) {
    if (policy.task === undefined) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            key: 'task',
            message: 'is missing: without it nobody knows how to read predictions',
            hint: 'Write `task: { type: binary, positive: 1 }` or another type'
        });
    }
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, path);
    return (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, { name: path, path: absolute }, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role });
}
async function readReported({ metrics: references }, { workingDirectory, log }) {
    const metrics = [];
    const files = [];
    for (const reference of references) {
        const bytes = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, reference.path), reference.path);
        const read = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetricFile */ .D0)(bytes, reference);
        for (const metric of read.metrics)
            metrics.push(metric);
        files.push({ path: reference.path, digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), format: read.format });
        log.info(`${reference.path} was read as ${read.format}`);
        for (const note of read.notes)
            log.info(`${reference.path}: ${note}`);
    }
    return { metrics, files };
}


/***/ }),

/***/ 67347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ baselineSideOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Jj: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86671);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71013);


/** Production as documents describe it. */
function baselineSideOf(side, { found, frontend, sameData }) {
    return { ...sideOf(side), ...(found.madeAt && { ageDays: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ageInDays */ .QR)(found.madeAt, frontend.now()) }), sameData };
}
/** The record of a run. What may differ between two runs on the same inputs is under `run`. */
function provenanceOf(of) {
    const { policy, path, workspace, review } = of.located;
    const { standards } = workspace;
    const now = of.frontend.now();
    return {
        ...(policy.task && { task: policy.task.type }),
        candidate: sideOf(of.candidate),
        baseline: baselineSideOf(of.baseline, of),
        changedPolicy: review.changed,
        notes: [],
        seed: of.seed,
        tool: { name: 'model-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r },
        run: {
            time: now.toISOString(),
            ...(of.found.reference !== undefined && { baseline: of.found.reference }),
            ...(of.candidate?.files && { candidateFiles: [...of.candidate.files] }),
            policyPath: path,
            ...(standards && { policyCommit: standards.repository.commit }),
            node: process.version,
            tried: [...of.found.tried],
            ...(workspace.record && { environment: { ...workspace.record } })
        }
    };
}
/** A model as documents describe it. */
function sideOf(side) {
    if (side === undefined)
        return { kind: 'none' };
    const { evaluation, predictions } = side;
    return {
        kind: predictions === undefined ? 'numbers' : 'rows',
        ...(evaluation.commit !== undefined && { commit: evaluation.commit }),
        ...(evaluation.dataset?.digest !== undefined && { data: evaluation.dataset.digest }),
        ...(evaluation.dataset?.rows !== undefined && { rows: evaluation.dataset.rows }),
        ...(evaluation.files && { models: evaluation.files.map(({ path, digest, bytes }) => ({ path, digest, bytes })) })
    };
}


/***/ }),

/***/ 44702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cU: () => (/* binding */ readersOf),
  gu: () => (/* binding */ resolveAnchor),
  oL: () => (/* binding */ resolveBaseline)
});

// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: ./src/baseline/index.ts + 5 modules
var baseline = __webpack_require__(86671);
// EXTERNAL MODULE: ./src/documents/index.ts + 13 modules
var documents = __webpack_require__(76239);
// EXTERNAL MODULE: ./src/evaluation/index.ts + 16 modules
var evaluation = __webpack_require__(61958);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/tables/index.ts + 29 modules
var tables = __webpack_require__(81937);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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

;// CONCATENATED MODULE: ./src/commands/resolve-baseline.ts







/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
async function resolveBaseline(references, { policy, workspace }, frontend) {
    return (0,baseline/* findBaseline */.Xn)(references, {
        policy,
        open: (reference) => resolve_baseline_open(reference, frontend.workingDirectory, workspace),
        readers: readersOf(policy, 'baseline'),
        log: frontend.log,
        clock: () => external_node_perf_hooks_.performance.now()
    });
}
/** The pinned release of the policy, where it has one. */
async function resolveAnchor(located, frontend) {
    const { baseline } = located.policy;
    return baseline?.anchor === undefined ? undefined : resolveBaseline([baseline.anchor], located, frontend);
}
/** How files of a measured model are read. */
function readersOf(policy, role) {
    return {
        predictions: (source) => (0,predictions/* readPredictions */.R_)(tables/* tables */.um, source, { ...rowsOf(policy), role }),
        metrics: (bytes, name) => (0,evaluation/* readMetricFile */.D0)(bytes, { path: name, format: 'auto' }).metrics
    };
}
function rowsOf(policy) {
    if (policy.task !== undefined)
        return { task: policy.task, extras: (0,predictions/* extrasOf */.bI)(policy) };
    throw new documents/* UsageError */.eb({
        key: 'task',
        message: "is missing: without it nobody knows how to read the baseline's predictions",
        hint: 'Write `task: { type: binary }` or another type'
    });
}
async function resolve_baseline_open(reference, directory, workspace) {
    const { standards } = workspace;
    switch (reference.scheme) {
        case 'file':
            return standards === undefined
                ? { shelf: (0,baseline/* diskShelf */.oh)(directory), path: reference.path }
                : standard(reference.path, directory, standards);
        case 'git':
            return atCommit(await workspace.commitAt(reference.ref), reference.path);
        case 'artifact':
        case 'release':
            return workspace.openStored(reference);
    }
}
/**
 * A `file:` is a standard: taken from the commit that judges where that tracks it. What only the head tracks, the pull request brought along, and
 * it is none. What neither tracks was made in this run.
 */
async function standard(path, directory, standards) {
    const { repository, head } = standards;
    const tracked = await repositoryPath(path, directory, standards);
    if (tracked !== undefined) {
        if ((await (0,baseline/* trackedAt */.yS)(repository, tracked)).length > 0)
            return atCommit(repository, tracked);
        if ((await (0,baseline/* trackedAt */.yS)(head, tracked)).length > 0)
            return undefined;
    }
    return { shelf: (0,baseline/* diskShelf */.oh)(directory), path, detail: 'made in this run' };
}
async function atCommit(repository, path) {
    return {
        shelf: (0,baseline/* commitShelf */.Kk)(repository),
        path,
        madeAt: await repository.committedAt(),
        detail: `commit ${repository.commit.slice(0, 12)}`
    };
}


/***/ })

};
