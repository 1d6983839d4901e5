export const id = 3695;
export const ids = [3695];
export const modules = {

/***/ 93695:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/evaluation/index.ts + 20 modules
var evaluation = __webpack_require__(8277);
// EXTERNAL MODULE: ./src/policy/index.ts + 49 modules
var src_policy = __webpack_require__(36288);
;// CONCATENATED MODULE: ./src/commands/on-floor.ts

/**
 * Reads a policy on top of the floor that it names, if it names one.
 *
 * @throws UsageError with what is wrong with either, and with all that loosens the floor
 * @throws MeasurementError where the floor cannot be read
 */
async function policyOnFloor(bytes, file, readFloor) {
    const named = (0,src_policy/* floorNamed */.ki)(bytes, file);
    return (0,src_policy/* loadPolicy */.tb)(bytes, file, named && (await readFloor(named)));
}

// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/policies-of-base.ts





/** As many YAML files are read, each by a request. */
const MOST_READ = 300;
/**
 * Policies that the base commit holds. What a policy is called is the pull request's to say, which may name another one in its workflow, so the name
 * alone proves nothing: where no file has the usual name or one of those that are asked for, every YAML file is read.
 *
 * @param patterns paths and globs of policies, as the user names them
 * @throws MeasurementError where they are too many to be read
 */
async function policiesOfBase(patterns, { repository, policyPrefix }) {
    const asked = patterns.map((pattern) => (0,workspace/* inRepository */.y)({ prefix: policyPrefix }, pattern));
    const tracked = await repository.tracked();
    const files = [...tracked.keys()].sort();
    const named = files.filter((file) => external_node_path_.posix.basename(file) === 'model-gate.yml' || asked.some((pattern) => (0,evaluation/* matchesGlob */.kt)(pattern, file)));
    if (named.length > 0)
        return named;
    const yaml = files.filter((file) => /\.ya?ml$/i.test(file) && isFile(tracked.get(file)?.mode));
    if (yaml.length > MOST_READ)
        throw tooMany(yaml.length, repository);
    const policies = [];
    for (const file of yaml) {
        const bytes = await repository.readFile(file);
        if (bytes !== undefined && (0,src_policy/* isPolicy */.pn)(bytes, file))
            policies.push(file);
    }
    return policies;
}
/** A symbolic link or a submodule is read by no policy. */
function isFile(mode) {
    return mode?.startsWith('100') === true;
}
function tooMany(count, { commit }) {
    return new documents/* MeasurementError */.HG({
        message: `whether the base commit ${commit.slice(0, 12)} has a policy is not known: of its ${count} YAML files at most ${MOST_READ} are read`,
        hint: 'Merge the first policy before the workflow that calls Model Gate: it judges from then on'
    });
}

;// CONCATENATED MODULE: ./src/commands/proposed-policy.ts


/**
 * Holds the policy of the head against the one in force, each on top of its own floor. A floor that cannot be read is a change that loosens, and
 * nothing is told of why: whoever proposes must not learn by it what a token may read.
 *
 * @throws UsageError where the policy is mistaken, or loosens its own floor
 */
async function proposedPolicy({ bytes, file, trusted }, inForce, readFloor) {
    const named = (0,src_policy/* floorNamed */.ki)(bytes, file);
    const may = named !== undefined && (trusted || (0,src_policy/* isSameFloor */.Tu)(named.text, inForce.floor?.reference));
    const floor = may ? await readable(named, readFloor) : undefined;
    if (named !== undefined && floor === undefined) {
        const text = `extends: ${inForce.floor?.reference ?? 'nothing'} becomes ${named.text}, which cannot be read here: nothing else was compared`;
        return { candidate: (0,src_policy/* loadCandidate */.Aq)(bytes, file), changes: [{ text, loosens: true }] };
    }
    const policy = (0,src_policy/* loadPolicy */.tb)(bytes, file, floor);
    return { candidate: policy.candidate, changes: (0,src_policy/* policyChanges */.cb)(inForce, policy) };
}
async function readable(reference, readFloor) {
    try {
        return await readFloor(reference);
    }
    catch (error) {
        if (error instanceof documents/* UsageError */.eb || error instanceof documents/* MeasurementError */.HG)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/commands/relevance.ts
var relevance = __webpack_require__(56193);
;// CONCATENATED MODULE: ./src/commands/review-policy.ts







/**
 * Reads a policy at the commit that judges. Of a proposal `candidate` is read at the head, as far as it starts the measurement; all other
 * differences are listed and do not count.
 *
 * @param patterns all that are asked for, the path's own among them
 * @throws UsageError where either is mistaken
 * @throws MeasurementError where the base has other policies and not this one
 */
async function reviewPolicy({ path, patterns }, standards, readFloor) {
    const { repository, head, proposal, trustsHead } = standards;
    const file = (0,workspace/* inRepository */.y)({ prefix: standards.policyPrefix }, path);
    const bytes = await repository.readFile(file);
    if (bytes === undefined)
        return proposal ? firstAdoption({ path, file, patterns }, standards, readFloor) : notThere(path, repository);
    const inForce = await policyOnFloor(bytes, path, readFloor);
    if (!proposal)
        return { policy: inForce, review: { changed: [], checks: [] } };
    const measurement = await measurementChanges(inForce, standards);
    if ((await repository.hashOf(file)) === (await head.hashOf(file)))
        return { policy: inForce, review: { changed: [], checks: measurement } };
    const proposed = await head.readFile(file);
    if (proposed === undefined) {
        const removed = `${path}: the policy becomes nothing`;
        return { policy: inForce, review: { changed: [removed], checks: [(0,src_policy/* loosenedCheck */.C0)([removed]), ...measurement] } };
    }
    const ofHead = { bytes: proposed, file: `${path} (of the pull request)`, trusted: trustsHead };
    const { candidate, changes } = await proposedPolicy(ofHead, inForce, readFloor);
    const weaker = changes.filter(({ loosens }) => loosens).map(({ text }) => text);
    return {
        policy: trustsHead ? { ...inForce, candidate: startedBy(candidate, inForce.candidate, path) } : inForce,
        review: {
            changed: changes.map(({ text }) => text),
            checks: [...(weaker.length > 0 ? [(0,src_policy/* loosenedCheck */.C0)(weaker)] : []), ...measurement]
        }
    };
}
/**
 * The head says what is started and where its numbers are. How often, what the numbers become, and what is watched judges, and is the base's.
 *
 * @throws UsageError where what the head starts cannot be repeated as the base demands
 */
function startedBy(head, base, path) {
    const { repeats, aggregate, measuredBy } = base;
    if (repeats > 1 && (head.run === undefined || head.predictions !== undefined || head.from !== undefined)) {
        throw new documents/* UsageError */.eb({
            file: path,
            key: 'candidate.repeats',
            message: `is ${repeats} on the base, and what the pull request measures by cannot be repeated`,
            hint: 'Keep candidate.run and candidate.metrics, and take repeats out of the policy in a pull request of its own'
        });
    }
    return { ...head, repeats, aggregate, measuredBy };
}
function notThere(path, { commit }) {
    throw new documents/* UsageError */.eb({
        file: path,
        message: `is not in commit ${commit.slice(0, 12)}`,
        hint: 'Name a commit that holds the policy'
    });
}
/** A repository that has no policy yet is judged by the one that is proposed. Absence is known, because the whole tree was read. */
async function firstAdoption({ path, file, patterns }, standards, readFloor) {
    const { repository, head, trustsHead } = standards;
    const others = await policiesOfBase(patterns, standards);
    if (others.length > 0) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: `is not in the base commit ${repository.commit.slice(0, 12)}, which has other policies: ${others.slice(0, 5).join(', ')}`,
            hint: 'Merge the new policy in a pull request of its own, before anything is judged by it'
        });
    }
    if (!trustsHead) {
        throw new documents/* MeasurementError */.HG({
            file: path,
            message: `is not in the base commit ${repository.commit.slice(0, 12)}, and here a fork cannot bring the first policy`,
            hint: 'Merge the policy first: it judges from then on'
        });
    }
    const bytes = await head.readFile(file);
    if (bytes === undefined) {
        throw new documents/* UsageError */.eb({
            file: path,
            message: 'is neither in the base commit nor in the pull request',
            hint: 'Write one (README.md shows the least that works), or name it with the input policy'
        });
    }
    return { policy: await policyOnFloor(bytes, path, readFloor), review: { changed: [], checks: [(0,src_policy/* firstCheck */.H8)(path)] } };
}
/** Files that the policy in force says the measurement depends on, and that the head changes, adds or takes away. */
async function measurementChanges(policy, standards) {
    const patterns = policy.candidate.measuredBy.map((path) => (0,workspace/* inRepository */.y)(standards, path));
    if (patterns.length === 0)
        return [];
    const { repository, head } = standards;
    const files = [...new Set([...(await repository.list('')), ...(await head.list(''))])].sort();
    const named = files.filter((file) => patterns.some((pattern) => (0,relevance/* standsFor */.jE)(pattern, file)));
    const changed = [];
    for (const file of named)
        if ((await repository.hashOf(file)) !== (await head.hashOf(file)))
            changed.push(file);
    return changed.length === 0 ? [] : [(0,src_policy/* measurementCheck */.Xn)(changed)];
}

;// CONCATENATED MODULE: ./src/commands/load-policies.ts






/**
 * Reads policies: from disk, at the commit that `--policy-ref` names, or on a pull request at the base commit, with `candidate` from the head.
 *
 * @throws UsageError with the mistakes of all of them
 */
async function loadPolicies(patterns, workspace) {
    const { standards, readFloor } = workspace;
    const paths = standards === undefined ? await onDisk(patterns, workspace) : await inCommits(patterns, standards);
    const loaded = [];
    const problems = [];
    for (const path of paths) {
        try {
            const { policy, review } = standards === undefined
                ? {
                    policy: await policyOnFloor(await diskBytes(path, workspace.policyFolder), path, readFloor),
                    review: unreviewed
                }
                : await reviewPolicy({ path, patterns }, standards, readFloor);
            loaded.push({ policy, path, workspace, review });
        }
        catch (error) {
            if (!(error instanceof documents/* UsageError */.eb))
                throw error;
            problems.push(...error.problems);
        }
    }
    problems.push(...sameModel(loaded));
    if (problems.length > 0)
        throw new documents/* UsageError */.eb(problems);
    return loaded;
}
const unreviewed = { changed: [], checks: [] };
/** A quoted glob stands for every file that matches it. */
async function onDisk(patterns, { policyFolder }) {
    const matched = await Promise.all(patterns.map(async (pattern) => (0,evaluation/* isGlob */.fg)(pattern) ? orRefuse(pattern, await (0,evaluation/* globMatches */.mw)(pattern, policyFolder)) : [pattern]));
    return matched.flat();
}
/** Globs match the files of the base; where none matches there, those of the head, which count where the base has no policy at all. */
async function inCommits(patterns, { repository, head, policyPrefix }) {
    const plain = patterns.filter((pattern) => !(0,evaluation/* isGlob */.fg)(pattern));
    const globs = patterns.filter(evaluation/* isGlob */.fg);
    if (globs.length === 0)
        return plain;
    const within = async (files) => (await files).filter((file) => file.startsWith(policyPrefix)).map((file) => file.slice(policyPrefix.length));
    const ofBase = await within(repository.list(''));
    const isMatched = ofBase.some((file) => globs.some((pattern) => (0,evaluation/* matchesGlob */.kt)(pattern, file)));
    const files = isMatched ? ofBase : await within(head.list(''));
    const matched = globs.flatMap((pattern) => orRefuse(pattern, files.filter((file) => (0,evaluation/* matchesGlob */.kt)(pattern, file)).sort()));
    return [...plain, ...matched];
}
/** @throws UsageError where a glob matches nothing: nothing would be examined */
function orRefuse(pattern, files) {
    if (files.length > 0)
        return files;
    throw new documents/* UsageError */.eb({ file: pattern, message: 'matches no policy', hint: 'Name the policies, or mend the pattern' });
}
async function diskBytes(path, folder) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(folder, path));
    }
    catch (error) {
        const { code } = error;
        const message = code === 'ENOENT' ? 'there is no such policy' : `cannot be read (${code ?? String(error)})`;
        throw new documents/* UsageError */.eb({
            file: path,
            message,
            hint: 'Write one (README.md shows the least that works), or name it with --policy'
        });
    }
}
function sameModel(loaded) {
    return loaded.flatMap(({ policy, path }, index) => {
        const before = loaded.slice(0, index).find((other) => other.policy.model === policy.model);
        return before
            ? [{ file: path, key: 'model', message: `${JSON.stringify(policy.model)} is also the model of ${before.path}` }]
            : [];
    });
}


/***/ }),

/***/ 43528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/** Many policies stand on one floor, and so do base and head: it is read once, and what failed is not tried again. */
function readOnce(read) {
    const known = new Map();
    return (reference) => {
        const floor = known.get(reference.text) ?? read(reference);
        known.set(reference.text, floor);
        return floor;
    };
}


/***/ }),

/***/ 56193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cx: () => (/* binding */ withRelevance),
/* harmony export */   jE: () => (/* binding */ standsFor),
/* harmony export */   tY: () => (/* binding */ passBy)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8277);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42288);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62743);




/**
 * Policies with what a proposal has to do with their models. It is the difference of two whole trees, at any size: a renamed file is one less and
 * one more. What is not proposed is judged whatever it changes.
 */
async function withRelevance(policies, { log }) {
    const differences = new Map();
    return Promise.all(policies.map(async (located) => {
        const { policy, workspace } = located;
        const { standards } = workspace;
        if (policy.paths === undefined || standards?.proposal !== true || isSameCommit(standards))
            return located;
        const between = differences.get(standards) ?? differenceOf(standards);
        differences.set(standards, between);
        const { changed, files } = await between;
        const dead = deadPaths(policy.paths, standards, files);
        for (const path of dead)
            log.warning(`${policy.model}: paths: ${JSON.stringify(path)} matches no file, neither before nor after`);
        // A list that stands for nothing would switch the gate off for good.
        if (dead.length === policy.paths.length || changed.some(concerning(located, standards)))
            return located;
        return { ...located, notRelevant: { changedFiles: changed.length, paths: [...policy.paths] } };
    }));
}
/** Ends a part of the gate that has nothing to do: it leaves no document, and `gate` sees for itself that none is needed. */
function passBy({ model }, why, { print, log }) {
    log.phase('');
    print(`${model}: ${(0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_2__/* .notRelevantSummary */ .Tb)(why)}; nothing was measured\n`);
    return 0;
}
/** As where a pull request was looked for and not found: what it changes nobody knows. */
function isSameCommit({ repository, head }) {
    return repository.commit === head.commit;
}
async function differenceOf({ repository, head }) {
    const [before, after] = await Promise.all([repository, head].map((tree) => tree.tracked()));
    const files = [...new Set([...before.keys(), ...after.keys()])];
    const changed = files.flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        const modes = [old, now].flatMap((each) => each?.mode ?? []);
        return same(old, now) ? [] : [{ path, modes }];
    });
    return { changed, files };
}
function same(a, b) {
    return a?.hash === b?.hash && a?.mode === b?.mode;
}
/** Symbolic links and submodules: what stands behind them, no tree says. */
const opaque = ['120000', '160000'];
/** Whether a change concerns a model: it is in its paths, of the policy, or of a file that the policy names. */
function concerning({ policy, path }, standards) {
    const patterns = [
        ...[...(policy.paths ?? []), ...filesOf(policy)].map((file) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(standards, file)),
        ...ofRepository(policy),
        (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)({ prefix: standards.policyPrefix }, path)
    ];
    return (changed) => changed.modes.some((mode) => opaque.includes(mode)) || patterns.some((pattern) => standsFor(pattern, changed.path));
}
/** Whether a pattern is a file, a folder above it, or a glob that matches it. */
function standsFor(pattern, path) {
    return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(pattern, path) || path.startsWith(`${pattern.replace(/\/$/, '')}/`);
}
/** Files that a policy names, relative to the working directory. */
function filesOf({ candidate, baseline, drift, dataContract }) {
    const tables = [drift?.reference, drift?.current].flatMap((source) => (source?.kind === 'file' ? [source.path] : []));
    return [
        ...candidate.measuredBy,
        ...candidate.files,
        ...candidate.metrics.map(({ path }) => path),
        ...tables,
        ...references(baseline).flatMap((reference) => (reference.scheme === 'file' ? [reference.path] : [])),
        ...[candidate.predictions, baseline?.predictions, dataContract].filter((path) => path !== undefined)
    ];
}
/** Files that a policy names from the root of the repository. */
function ofRepository({ baseline }) {
    return references(baseline).flatMap((reference) => (reference.scheme === 'git' ? [reference.path] : []));
}
function references(baseline) {
    const { from = [], anchor } = baseline ?? {};
    return [...from, ...(anchor === undefined ? [] : [anchor])].map(_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2);
}
function deadPaths(paths, standards, files) {
    return paths.filter((path) => {
        const pattern = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inRepository */ .y)(standards, path);
        return !files.some((file) => standsFor(pattern, file));
    });
}


/***/ }),

/***/ 62743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkoutWorkspace),
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68545);
/* harmony import */ var _read_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43528);




/** The checkout that a command line works in. @param policyRef commit that judges; the files on disk without */
async function checkoutWorkspace(policyRef, frontend) {
    const { workingDirectory: directory } = frontend;
    const standards = policyRef === undefined ? undefined : await standardsAt(policyRef, directory);
    return {
        ...(standards && { standards }),
        policyFolder: directory,
        commitAt: (ref) => {
            if (ref !== 'base')
                return (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)(directory, ref);
            if (standards !== undefined)
                return Promise.resolve(standards.repository);
            throw noBase;
        },
        readFloor: (0,_read_once_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnce */ .W)(async (reference) => {
            const { floorFromTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(8815), __webpack_require__.e(8109), __webpack_require__.e(6288), __webpack_require__.e(4923)]).then(__webpack_require__.bind(__webpack_require__, 74923));
            return floorFromTerminal(reference, frontend);
        }),
        openStored: async (reference) => {
            const { storedOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(442), __webpack_require__.e(7034), __webpack_require__.e(8109), __webpack_require__.e(5481)]).then(__webpack_require__.bind(__webpack_require__, 15481));
            return storedOnGitHub(reference, frontend);
        },
        writerOf: async (reference) => {
            const { writerFromTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(442), __webpack_require__.e(7034), __webpack_require__.e(8109), __webpack_require__.e(9459)]).then(__webpack_require__.bind(__webpack_require__, 89459));
            return writerFromTerminal(reference, frontend);
        },
        tags: (beginning) => (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTags */ .y7)(directory, beginning),
        behindBase: async (commit) => standards && (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBehind */ .fq)(directory, commit, standards.repository.commit),
        mergedPullRequest: () => Promise.resolve(undefined),
        isAncestor: (commit, descendant) => (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIsAncestor */ .yh)(directory, commit, descendant)
    };
}
async function standardsAt(ref, directory) {
    const prefix = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitPrefix */ .ny)(directory);
    return {
        repository: await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)(directory, ref),
        head: await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)(directory, 'HEAD'),
        prefix,
        policyPrefix: prefix,
        proposal: false,
        trustsHead: true
    };
}
/** The base commit is GitHub's to say. */
const noBase = new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
    message: 'git:base: means the base commit of a pull request, and here there is none',
    hint: 'Give --policy-ref <commit>, or another place with --baseline, such as git:main:<path>'
});
/** Path of a file that a policy names, in the repository. */
function inRepository({ prefix }, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(prefix + path.replaceAll('\\', '/'));
}


/***/ }),

/***/ 8277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hh: () => (/* reexport */ cleanEnvironment),
  gA: () => (/* reexport */ datasetOf),
  Mk: () => (/* reexport */ digestOfFile),
  JR: () => (/* reexport */ expectWritten),
  qE: () => (/* reexport */ findFile),
  mw: () => (/* reexport */ globMatches),
  fg: () => (/* reexport */ isGlob),
  kt: () => (/* reexport */ matchesGlob),
  tZ: () => (/* reexport */ metricValues),
  VC: () => (/* reexport */ modelFiles),
  D0: () => (/* reexport */ readMetricFile),
  XF: () => (/* reexport */ readRegularFile),
  Dc: () => (/* reexport */ refuseContradictions),
  Zg: () => (/* reexport */ repeatedMetrics),
  d1: () => (/* reexport */ runCommand)
});

// UNUSED EXPORTS: nameOf

;// CONCATENATED MODULE: ./src/evaluation/clean-environment.ts
/** What a runner hands to its steps and a command of the pull request must not see. */
const withheld = /^(INPUT_.*|GITHUB_TOKEN|ACTIONS_.*|GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/i;
/**
 * The environment without the runner's tokens and command files. Hygiene, not a wall: the command runs as the same user.
 *
 * @example
 * cleanEnvironment({ HOME: '/home/a', GITHUB_TOKEN: 'secret', INPUT_KEY: 'x' }) // => { HOME: '/home/a' }
 */
function cleanEnvironment(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !withheld.test(name)));
}

// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/metrics/index.ts + 34 modules
var src_metrics = __webpack_require__(3528);
// EXTERNAL MODULE: ./src/predictions/index.ts + 12 modules
var predictions = __webpack_require__(47725);
// EXTERNAL MODULE: ./src/statistics/index.ts + 60 modules
var statistics = __webpack_require__(92727);
;// CONCATENATED MODULE: ./src/evaluation/evaluation-of.ts




/**
 * The metrics of a model: every metric of the catalogue that its rows give, the policy's own classes and columns, the slices of the policy, and
 * what was reported beside. Where a number was both computed and reported, the computed one stands.
 */
function metricValues(policy, { predictions, reported }) {
    const computed = predictions === undefined ? [] : [...overall(policy, predictions.rows), ...inSlices(policy, predictions.rows)];
    const known = new Set(computed.map(nameOf));
    return [...computed, ...reported.filter((metric) => !known.has(nameOf(metric)))];
}
/** Which number a value is: the same for a computed and a reported one. */
function nameOf({ name, class: label, average, slice }) {
    return JSON.stringify([name, label ?? null, average ?? null, slice === undefined ? null : Object.entries(slice)]);
}
/** What an evaluation says of its data. */
function datasetOf({ digest, rows }) {
    return { digest, rows: rows.count };
}
function overall(policy, rows) {
    const own = policy.metrics.flatMap(({ measure, direction }) => wantedOf(measure, direction));
    const wanted = [...src_metrics/* catalogue */.sW.flatMap((metric) => inGeneral(metric, rows)), ...own];
    const unique = new Map(wanted.map((each) => [JSON.stringify([each.name, each.choice]), each]));
    return [...unique.values()].flatMap((each) => evaluation_of_valueOf(each, rows));
}
/** A metric without the policy asking: of the positive class, or the plain mean over classes. */
function inGeneral(metric, rows) {
    if (metric.kind === 'ranks' || !metric.perClass || rows.type !== 'multiclass')
        return [{ metric, choice: {}, name: metric.name }];
    const choice = { average: 'macro' };
    const macro = (0,src_metrics/* metricOf */.ak)(metric.name, choice);
    return macro === undefined ? [] : [{ metric: macro, choice, name: metric.name }];
}
function wantedOf(measure, direction) {
    if (measure.kind === 'reported')
        return [];
    if (measure.kind === 'column') {
        return [
            { metric: (0,src_metrics/* aggregateOf */.$b)(measure.column, measure.aggregate, direction), choice: {}, name: (0,src_metrics/* measureName */.MT)(measure) }
        ];
    }
    const { class: label, average } = measure;
    const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
    const metric = (0,src_metrics/* metricOf */.ak)(measure.metric, choice);
    return metric === undefined ? [] : [{ metric, choice, name: measure.metric }];
}
function evaluation_of_valueOf({ metric, choice, name }, rows) {
    if (!(0,src_metrics/* isComputable */.$O)(metric, rows, choice))
        return [];
    const { value, standardError } = metric.kind === 'report-only' ? { value: metric.value(rows) } : withError(metric, rows, choice);
    return [
        {
            name,
            ...choice,
            value,
            direction: metric.direction,
            n: (0,src_metrics/* rowsBehind */.Y$)(metric, rows, choice),
            ...(standardError !== undefined && Number.isFinite(standardError) && { standardError }),
            source: 'computed'
        }
    ];
}
/** By influence values, which every judged metric has; the gate itself decides by better procedures, from rows. */
function withError(metric, rows, choice) {
    const { value, ofRow } = (0,src_metrics/* influenceOf */.xw)(metric, rows, choice);
    return rows.groups === undefined
        ? { value, standardError: (0,statistics/* deltaMethod */.MX)({ estimate: value, influence: ofRow }).standardError }
        : { value };
}
function inSlices(policy, rows) {
    return policy.slices.flatMap(({ by, metrics }) => by
        .filter((columns) => columns.every((column) => rows.slices.has(column)))
        .flatMap((columns) => (0,predictions/* sliceIndex */.HE)(rows, columns).flatMap(({ slice, index }) => {
        const part = (0,predictions/* selectRows */.A5)(rows, index);
        return metrics
            .flatMap(({ measure, direction }) => wantedOf(measure, direction))
            .filter(({ metric, choice }) => (0,src_metrics/* isComputable */.$O)(metric, part, choice))
            .map(({ metric, choice, name }) => ({
            name,
            ...choice,
            slice: (0,documents/* sortedRecord */.vZ)(Object.entries(slice)),
            value: (0,src_metrics/* metricValue */.a3)(metric, part, choice),
            direction: metric.direction,
            n: (0,src_metrics/* rowsBehind */.Y$)(metric, part, choice),
            source: 'computed'
        }));
    })));
}

;// CONCATENATED MODULE: ./src/evaluation/contradictions.ts



/** A reported number may differ from the computed one by rounding, not by more. */
const TOLERANCE = 1e-6;
/**
 * A metric that the user's code reported and that the rows give too must be the same number.
 *
 * @throws MeasurementError with every metric that differs by more than 1e-6
 */
function refuseContradictions(metrics, reported, file) {
    const computed = new Map(metrics.filter(({ source }) => source === 'computed').map((metric) => [nameOf(metric), metric.value]));
    const problems = reported.flatMap((metric) => {
        const ours = computed.get(nameOf(metric));
        if (ours === undefined || Math.abs(ours - metric.value) <= TOLERANCE * Math.max(1, Math.abs(ours)))
            return [];
        const name = (0,src_metrics/* displayName */.QC)(metric.name, choiceOf(metric));
        return [
            {
                file,
                key: name,
                message: `is reported as ${metric.value}, and the predictions give ${ours}`,
                hint: 'Report what the predictions give, or leave the number out'
            }
        ];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems);
}
function choiceOf({ class: label, average }) {
    return { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
;// CONCATENATED MODULE: ./src/evaluation/find-file.ts



/**
 * The one file that a path or a glob means, relative to a directory.
 *
 * @param what it holds
 * @throws MeasurementError where a glob matches none or several
 */
async function findFile(pattern, directory, what = 'predictions') {
    if (!(0,dist/* isDynamicPattern */.ey)(pattern))
        return pattern;
    const [file, ...others] = await filesOf(pattern, directory);
    if (file !== undefined && others.length === 0)
        return file;
    const found = file === undefined
        ? 'matches no file'
        : `matches ${others.length + 1} files: ${[file, ...others].slice(0, 5).join(', ')}`;
    throw new documents/* MeasurementError */.HG({ file: pattern, message: found, hint: `Name the one file that holds the ${what}` });
}
/** Whether a path stands for the files that match it. */
function isGlob(path) {
    return (0,dist/* isDynamicPattern */.ey)(path);
}
/** The files that a glob matches, by name; none for a plain path. */
async function globMatches(pattern, directory) {
    return (0,dist/* isDynamicPattern */.ey)(pattern) ? filesOf(pattern, directory) : [];
}
/** Whether a path is one that a pattern stands for: itself, or a match of the glob. */
function matchesGlob(pattern, path) {
    // Without `s` no star goes past the end of a line, which git allows in a name.
    return (0,dist/* isDynamicPattern */.ey)(pattern) ? picomatch_default().isMatch(path, pattern, { dot: true, flags: 's' }) : path === pattern;
}
async function filesOf(pattern, directory) {
    return (await (0,dist/* glob */.TI)(pattern, { cwd: directory, dot: true, followSymbolicLinks: false })).sort();
}

;// CONCATENATED MODULE: ./src/evaluation/canonical-metric.ts

/**
 * A spelling of the catalogue is that metric; everything else keeps its name.
 *
 * @example
 * canonicalMetric({ name: 'f1_macro', value: 0.9, source: 'reported' }) // => { name: 'f1', average: 'macro', value: 0.9, source: 'reported' }
 */
function canonicalMetric(metric) {
    const resolved = metric.class === undefined && metric.average === undefined ? (0,src_metrics/* resolveMetric */.F1)(metric.name) : undefined;
    return resolved === undefined || 'refused' in resolved
        ? metric
        : { ...metric, name: resolved.name, ...resolved.choice };
}

;// CONCATENATED MODULE: ./src/evaluation/metric-object.ts

/** A metric with what is known of its error: `{value, n, stderr}`, `standard_error`, `ci` or `interval` as `[low, high]` at 95 %, or with `level`. */
function metricObject(name, entries, found) {
    const value = numberIn(entries, ['value'], { name, found });
    const n = numberIn(entries, ['n', 'count', 'rows'], { name, found });
    const standardError = numberIn(entries, ['stderr', 'standard_error', 'standardError', 'se'], { name, found });
    if (n !== undefined && !(Number.isSafeInteger(n) && n >= 0))
        found.wrong(`${name}/n`, `must be a whole number of rows, got ${n}`);
    if (standardError !== undefined && !(standardError >= 0))
        found.wrong(`${name}/stderr`, `must be a number that is not negative, got ${standardError}`);
    const interval = intervalIn(entries, name, found);
    if (value === undefined)
        return [];
    return [
        {
            name,
            value,
            ...(n !== undefined && { n }),
            ...(standardError !== undefined && { standardError }),
            ...(interval !== undefined && { interval }),
            source: 'reported'
        }
    ];
}
/** A number under the first of several keys. What is there and no number is a finding. */
function numberIn(entries, keys, { name, found }) {
    const key = keys.find((each) => entries.has(each));
    const written = key === undefined ? undefined : entries.get(key);
    if (written === undefined)
        return undefined;
    if (written.kind === 'number')
        return written.value;
    refuse(written, `${name}/${key}`, found);
    return undefined;
}
/** Why a value cannot be a number. */
function refuse(written, key, found) {
    if (written.kind === 'text') {
        const number = Number(written.text.replace('%', '').replace(',', '.'));
        const hint = written.text.trim() === '' || Number.isNaN(number)
            ? 'Write a number'
            : `Write ${written.text.includes('%') ? number / 100 : number} without quotation marks`;
        found.wrong(key, `must be a number, got the text ${JSON.stringify((0,documents/* cutText */.IN)(written.text, 60))}`, hint);
    }
    else if (written.kind === 'other')
        found.wrong(key, `must be a number, got ${written.text}`, 'Leave the metric out where it was not measured');
    else
        found.wrong(key, `must be a number, got a ${written.kind}`);
}
function intervalIn(entries, name, found) {
    const written = entries.get('interval') ?? entries.get('ci');
    if (written === undefined)
        return undefined;
    const bounds = boundsOf(written);
    if (bounds === undefined || !(bounds.low <= bounds.high) || !(bounds.level > 0 && bounds.level < 1)) {
        found.wrong(`${name}/interval`, 'must be [low, high] or {low, high, level} with a level between 0 and 1');
        return undefined;
    }
    return { ...bounds, sides: 2 };
}
function boundsOf(written) {
    const [low, high, level] = written.kind === 'list'
        ? written.items
        : written.kind === 'map'
            ? ['low', 'high', 'level'].map((key) => written.entries.get(key))
            : [];
    if (low?.kind !== 'number' || high?.kind !== 'number')
        return undefined;
    if (level !== undefined && level.kind !== 'number')
        return undefined;
    return { low: low.value, high: high.value, level: level?.value ?? 0.95 };
}

;// CONCATENATED MODULE: ./src/evaluation/classification-report.ts

/** Whether a file is scikit-learn's `classification_report(output_dict=True)`. */
function isClassificationReport(written) {
    return written.kind === 'map' && written.entries.get('macro avg')?.kind === 'map';
}
const averages = new Map([
    ['macro avg', 'macro'],
    ['weighted avg', 'weighted'],
    ['micro avg', 'micro']
]);
/** Accuracy, and precision, recall and F1 of every class and average. */
function classificationReport(written, found) {
    if (written.kind !== 'map') {
        found.wrong('', 'must be a classification report: an object of classes');
        return [];
    }
    return [...written.entries].flatMap(([key, value]) => {
        if (key === 'accuracy' && value.kind === 'number')
            return [
                {
                    name: 'accuracy',
                    value: value.value,
                    ...countOf(written.entries.get('macro avg'), found),
                    source: 'reported'
                }
            ];
        if (value.kind === 'map')
            return ofClass(key, value.entries, found);
        found.wrong(key, `must be an object with precision, recall, f1-score and support, got ${value.kind === 'other' ? value.text : `a ${value.kind}`}`);
        return [];
    });
}
function ofClass(key, entries, found) {
    const average = averages.get(key);
    const which = average === undefined ? { class: key } : { average };
    return ['precision', 'recall', 'f1-score'].flatMap((name) => {
        const value = numberIn(entries, [name], { name: key, found });
        if (value === undefined && !entries.has(name))
            found.wrong(`${key}/${name}`, 'is missing');
        return value === undefined
            ? []
            : [{ name: name === 'f1-score' ? 'f1' : name, ...which, value, source: 'reported' }];
    });
}
/** The report counts the rows of its averages as `support`. */
function countOf(macro, found) {
    if (macro?.kind !== 'map')
        return {};
    const n = numberIn(macro.entries, ['support'], { name: 'macro avg', found });
    return n !== undefined && Number.isSafeInteger(n) && n >= 0 ? { n } : {};
}

;// CONCATENATED MODULE: ./src/evaluation/confusion-metrics.ts

/**
 * What `confusionMatrix` of Kubeflow Pipelines says: accuracy with its rows, F1 of each class and its macro average, MCC and Cohen's kappa. Pipelines
 * do not say whether the truth is in its rows or its columns: precision and recall, which that would swap, are not read from it.
 */
function confusionMetrics(written, key, found) {
    const matrix = matrixOf(written, key, found);
    if (matrix === undefined)
        return [];
    const total = matrix.cells.reduce((sum, cell) => sum + cell, 0);
    // A matrix in shares, or of weights: no rows can be counted in it.
    if (!matrix.cells.every(Number.isSafeInteger) || !Number.isSafeInteger(total)) {
        found.passedOver(key, 'its cells are no counts of rows');
        return [];
    }
    if (total === 0) {
        found.passedOver(key, 'it counts no rows');
        return [];
    }
    return [...ofAll(matrix, total), ...ofEach(matrix, total)];
}
function ofAll({ names, cells }, total) {
    const correct = names.reduce((sum, _, index) => sum + cells[index * names.length + index], 0);
    return [
        { name: 'accuracy', value: correct / total, n: total, source: 'reported' },
        ...fromCells('f1', { average: 'macro' }, cells),
        ...fromCells('mcc', {}, cells),
        ...fromCells('cohen-kappa', {}, cells)
    ];
}
function ofEach({ names, cells }, total) {
    const metrics = [];
    let index = 0;
    (0,src_metrics/* eachClass */.s9)(cells, names.length, (both, rows, columns) => {
        const choice = { class: names[index++] };
        if (rows + columns === 0)
            return;
        const against = Float64Array.of(total - rows - columns + both, columns - both, rows - both, both);
        metrics.push(...fromCells('f1', choice, against));
    });
    return metrics;
}
/** As the catalogue computes it. None where it is not defined. */
function fromCells(name, choice, cells) {
    const metric = (0,src_metrics/* metricOf */.ak)(name, choice);
    const value = metric?.kind === 'cells' ? metric.ofCells(cells, Math.sqrt(cells.length)) : Number.NaN;
    return Number.isNaN(value) ? [] : [{ name, ...choice, value, source: 'reported' }];
}
function matrixOf(written, key, found) {
    const [specs, rows] = ['annotationSpecs', 'rows'].map((name) => below(written, name));
    if (specs?.kind !== 'list' || rows?.kind !== 'list') {
        found.wrong(key, 'must be {annotationSpecs, rows}');
        return undefined;
    }
    const names = specs.items.map((spec) => confusion_metrics_nameOf(below(spec, 'displayName')));
    if (names.length === 0 || !names.every((name) => name !== undefined)) {
        found.wrong(key, 'must name every class, as displayName in annotationSpecs');
        return undefined;
    }
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
        found.wrong(key, `names the class ${JSON.stringify(twice)} twice`);
        return undefined;
    }
    const counts = rows.items.map((row) => countsIn(below(row, 'row')));
    if (counts.length !== names.length || counts.some((row) => row?.length !== names.length)) {
        found.wrong(key, `must have ${names.length} rows of ${names.length} numbers that are not negative`);
        return undefined;
    }
    return { names, cells: Float64Array.from(counts.flatMap((row) => row ?? [])) };
}
function below(written, key) {
    return written.kind === 'map' ? written.entries.get(key) : undefined;
}
/** Labels that are whole numbers in Python are written without quotation marks. */
function confusion_metrics_nameOf(written) {
    if (written?.kind === 'number')
        return Number.isSafeInteger(written.value) ? String(written.value) : undefined;
    return written?.kind === 'text' && written.text !== '' ? written.text : undefined;
}
function countsIn(written) {
    if (written?.kind !== 'list')
        return undefined;
    const cells = written.items.map((cell) => (cell.kind === 'number' ? cell.value : Number.NaN));
    return cells.every((cell) => cell >= 0 && Number.isFinite(cell)) ? cells : undefined;
}

;// CONCATENATED MODULE: ./src/evaluation/executor-output.ts




/** Whether a file is what a component of Kubeflow Pipelines leaves: `artifacts.*.artifacts[]`. */
function isExecutorOutput(written) {
    const artifacts = written.kind === 'map' ? written.entries.get('artifacts') : undefined;
    return artifacts?.kind === 'map' && [...artifacts.entries.values()].some((each) => listIn(each) !== undefined);
}
/**
 * Numbers in the metadata of the artifacts of a component: what `log_metric` wrote, and what a confusion matrix says. The file does not tell
 * Metrics from other artifacts, so the numbers of all of them are read. A name that several artifacts say is prefixed by theirs.
 */
function executorOutput(written, found) {
    if (written.kind !== 'map' || !isExecutorOutput(written)) {
        found.wrong('', 'must be the executor_output.json of a component of Kubeflow Pipelines');
        return [];
    }
    const logged = [];
    for (const [key, value] of written.entries) {
        if (key !== 'artifacts')
            found.passedOver(key, 'only what is logged to an artifact is a metric, such as by log_metric');
        else if (value.kind === 'map')
            logged.push(...[...value.entries].flatMap(([name, list]) => ofKey(name, list, found)));
    }
    return toldApart(withoutDerived(logged, found));
}
function ofKey(artifact, written, found) {
    const items = listIn(written);
    if (items === undefined)
        found.wrong(artifact, `must be a list of artifacts, got a ${written.kind}`);
    return (items ?? []).flatMap((item, index) => {
        const place = `${artifact}[${index}]`;
        if (item.kind !== 'map') {
            found.wrong(place, `must be an artifact with metadata, got a ${item.kind}`);
            return [];
        }
        const metadata = item.entries.get('metadata');
        if (metadata?.kind === 'map')
            return ofMetadata(artifact, metadata.entries, found);
        if (metadata !== undefined)
            found.wrong(`${place}/metadata`, `must be an object, got a ${metadata.kind}`);
        return [];
    });
}
function ofMetadata(artifact, metadata, found) {
    const logged = (metric, derived) => ({
        artifact,
        metric,
        identity: nameOf(canonicalMetric(metric)),
        derived
    });
    return [...metadata].flatMap(([key, value]) => {
        const place = `${artifact}/${key}`;
        if (value.kind === 'number')
            return [logged({ name: key, value: value.value, source: 'reported' }, false)];
        if (key === 'confusionMatrix')
            return confusionMetrics(value, place, found).map((metric) => logged(metric, true));
        if (key === 'confidenceMetrics')
            found.passedOver(place, 'a curve is no number; log its area, such as roc_auc, by log_metric');
        else
            found.leftOut(place, inWords(value));
        return [];
    });
}
/** A number that somebody logged is what they want to be judged by. */
function withoutDerived(logged, found) {
    const own = new Set(logged.filter(({ derived }) => !derived).map(({ identity }) => identity));
    return logged.filter(({ artifact, metric: { name, class: label, average }, identity, derived }) => {
        if (!derived || !own.has(identity))
            return true;
        const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
        found.passedOver(`${(0,src_metrics/* displayName */.QC)(name, choice)} of ${artifact}/confusionMatrix`, 'it was logged as a number');
        return false;
    });
}
function toldApart(logged) {
    const times = new Map();
    for (const { identity } of logged)
        times.set(identity, (times.get(identity) ?? 0) + 1);
    return logged.map(({ artifact, metric, identity }) => times.get(identity) === 1 ? metric : { ...metric, name: `${artifact}/${metric.name}` });
}
function listIn(written) {
    const list = written.kind === 'map' ? written.entries.get('artifacts') : undefined;
    return list?.kind === 'list' ? list.items : undefined;
}
function inWords(written) {
    if (written.kind === 'other')
        return written.text;
    return { text: 'text', list: 'a list', map: 'an object', number: 'a number' }[written.kind];
}

;// CONCATENATED MODULE: ./src/evaluation/flat-metrics.ts

/** Numbers by name, nested names joined by `/`. Text that looks like no number, and true and false, are left out and said so. */
function flatMetrics(written, found) {
    if (written.kind !== 'map') {
        found.wrong('', `must be an object of numbers by name, got a ${written.kind}`);
        return [];
    }
    return flat_metrics_below(written.entries, '', found);
}
function flat_metrics_below(entries, prefix, found) {
    return [...entries].flatMap(([key, value]) => at(`${prefix}${key}`, value, found));
}
function at(name, written, found) {
    switch (written.kind) {
        case 'number':
            return [{ name, value: written.value, source: 'reported' }];
        case 'map':
            return written.entries.has('value')
                ? metricObject(name, written.entries, found)
                : flat_metrics_below(written.entries, `${name}/`, found);
        case 'list':
            found.leftOut(name, 'a list');
            return [];
        case 'text':
            if (looksLikeNumber(written.text))
                refuse(written, name, found);
            else
                found.leftOut(name, 'text');
            return [];
        case 'other':
            if (written.text === 'null')
                refuse(written, name, found);
            else
                found.leftOut(name, written.text);
            return [];
    }
}
function looksLikeNumber(text) {
    return text.trim() === '' || /^[\s+-]*(\d|\.\d|nan|inf)/i.test(text);
}

;// CONCATENATED MODULE: ./src/evaluation/listed-metrics.ts

/** Whether a file is a list of `{name, value}`, or an object whose `metrics` is one. */
function isMetricList(written) {
    return listOf(written) !== undefined;
}
/** `[{name, value, n, stderr}]`; `metric` is read as `name`. */
function listedMetrics(written, found) {
    return (listOf(written) ?? []).flatMap((item, index) => {
        if (item.kind !== 'map') {
            found.wrong(`[${index}]`, `must be an object with name and value, got a ${item.kind}`);
            return [];
        }
        const name = item.entries.get('name') ?? item.entries.get('metric');
        if (name?.kind !== 'text' || name.text === '')
            found.wrong(`[${index}]/name`, 'must be the name of the metric');
        if (!item.entries.has('value'))
            found.wrong(`[${index}]/value`, 'is missing');
        return name?.kind === 'text' ? metricObject(name.text, item.entries, found) : [];
    });
}
function listOf(written) {
    if (written.kind === 'list')
        return written.items;
    const metrics = written.kind === 'map' ? written.entries.get('metrics') : undefined;
    return metrics?.kind === 'list' ? metrics.items : undefined;
}

;// CONCATENATED MODULE: ./src/evaluation/metric-findings.ts

function metricFindings(file) {
    const problems = [];
    const notes = [];
    return {
        notes,
        wrong: (key, message, hint) => void problems.push({ file, key, message, ...(hint !== undefined && { hint }) }),
        leftOut: (key, what) => void notes.push(`${key} is no number and was left out (${what})`),
        passedOver: (key, why) => void notes.push(`${key} was left out: ${why}`),
        settle: () => {
            if (problems.length > 0)
                throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
        }
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/evaluation/written-values.ts


const MOST_BYTES = 5 * 2 ** 20;
const DEEPEST = 50;
const tooDeep = `is nested more than ${DEEPEST} deep`;
/**
 * Reads JSON (with Python's bare NaN and Infinity) or YAML.
 *
 * @throws MeasurementError where it is neither, holds a key twice, or is too large or deep
 */
function writtenValues(bytes, file) {
    const text = textOf(bytes, file);
    const lines = new yaml_dist/* LineCounter */.HN();
    // The library's own search for double keys is quadratic.
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        version: '1.2',
        uniqueKeys: false,
        lineCounter: lines,
        prettyErrors: false,
        logLevel: 'silent'
    });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = error.message.includes('call stack') ? tooDeep : `is neither JSON nor YAML: ${error.message}`;
        throw refused(file, { line, column: col, message });
    }
    if (document.contents === null)
        throw refused(file, { message: 'is empty' });
    const problems = [];
    const written = convert(document.contents, { file, lines, problems, key: '', depth: 0 });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
    return written;
}
function textOf(bytes, file) {
    if (bytes.length > MOST_BYTES)
        throw refused(file, { message: `has ${bytes.length} bytes; a metric file has at most 5 MB` });
    if (bytes.length === 0)
        throw refused(file, { message: 'is empty' });
    if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
        throw refused(file, { message: 'is UTF-16', hint: 'Save it as UTF-8' });
    }
    const text = decoded(bytes, file);
    if (text.startsWith('version https://git-lfs.github.com/spec/')) {
        throw refused(file, {
            message: 'is a Git LFS pointer, not the file',
            hint: 'Run git lfs pull, or check out with lfs: true'
        });
    }
    if (nesting(text) > DEEPEST)
        throw refused(file, { message: tooDeep });
    return text;
}
function decoded(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refused(file, { message: 'is not UTF-8 text', hint: 'Write JSON or YAML as UTF-8' });
    }
}
/** Deepest level of brackets outside of double quotes: before a parser recurses into them. */
function nesting(text) {
    let [depth, deepest, inQuotes] = [0, 0, false];
    for (let index = 0; index < text.length; index++) {
        const character = text[index];
        if (inQuotes && character === '\\')
            index++;
        else if (character === '"')
            inQuotes = !inQuotes;
        else if (!inQuotes && (character === '[' || character === '{'))
            deepest = Math.max(deepest, ++depth);
        else if (!inQuotes && (character === ']' || character === '}'))
            depth--;
    }
    return deepest;
}
function convert(node, place) {
    if (place.depth > DEEPEST)
        return complain(node, place, tooDeep);
    if ((0,yaml_dist/* isAlias */.Vj)(node) || node.tag?.startsWith('!'))
        return complain(node, place, 'must be a plain value, without alias or tag');
    if ((0,yaml_dist/* isMap */.jh)(node)) {
        const entries = new Map();
        for (const { key, value } of node.items) {
            const name = (0,yaml_dist/* isScalar */.jn)(key) ? (key.source ?? String(key.value)) : '';
            const below = { ...place, key: place.key === '' ? name : `${place.key}/${name}`, depth: place.depth + 1 };
            if (entries.has(name))
                complain(key, below, 'is written twice');
            entries.set(name, value === null ? { kind: 'other', text: 'null' } : convert(value, below));
        }
        return { kind: 'map', entries };
    }
    if ((0,yaml_dist/* isSeq */.oP)(node)) {
        const items = node.items.map((item, index) => convert(item, { ...place, key: `${place.key}[${index}]`, depth: place.depth + 1 }));
        return { kind: 'list', items };
    }
    return (0,yaml_dist/* isScalar */.jn)(node) ? scalar(node) : complain(node, place, 'must be a value');
}
function scalar({ value, type, source = '' }) {
    if (typeof value === 'number')
        return { kind: 'number', value };
    if (typeof value === 'boolean')
        return { kind: 'other', text: value ? 'true' : 'false' };
    if (value === null)
        return { kind: 'other', text: 'null' };
    const bare = type === yaml_dist/* Scalar */.X5.PLAIN ? named.get(source) : undefined;
    return bare === undefined ? { kind: 'text', text: source } : { kind: 'number', value: bare };
}
/** What Python's json writes without quotes. */
const named = new Map([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY]
]);
function complain(node, { file, lines, problems, key }, message) {
    const position = node.range ? lines.linePos(node.range[0]) : undefined;
    problems.push({
        file,
        ...(position && { line: position.line, column: position.col }),
        ...(key !== '' && { key }),
        message
    });
    return { kind: 'other', text: 'null' };
}
function refused(file, problem) {
    return new documents/* MeasurementError */.HG({ file, ...problem });
}

;// CONCATENATED MODULE: ./src/evaluation/metric-file.ts









/**
 * Numbers that some tool wrote: an evaluation of ours, scikit-learn's classification report, the output of a component of Kubeflow Pipelines, a
 * list, or flat or nested numbers with or without their errors. Tried in this order, the most specific first.
 *
 * @throws MeasurementError with every key that cannot be a metric, or where there is none
 */
function readMetricFile(bytes, reference) {
    const file = reference.path;
    const written = writtenValues(bytes, file);
    if (isEvaluation(written)) {
        return {
            metrics: (0,documents/* parseEvaluation */.QK)(new TextDecoder().decode(bytes), file).metrics,
            format: 'evaluation of Model Gate',
            notes: []
        };
    }
    const found = metricFindings(file);
    const { name: format, read, hint } = formOf(written, reference.format);
    const metrics = read(written, found);
    found.settle();
    if (metrics.length === 0)
        throw new documents/* MeasurementError */.HG({ file, message: 'holds no metric', hint });
    const named = metrics.map((metric) => canonical(metric, reference.name));
    refuseTwice(named, file);
    refuseOffScale(named, file);
    return { metrics: named, format, notes: found.notes };
}
const hint = 'Write numbers by name, such as {"accuracy": 0.91}';
/** The most specific first. */
const metric_file_forms = [
    {
        name: 'classification report',
        format: 'classification-report',
        fits: isClassificationReport,
        read: classificationReport,
        hint
    },
    {
        name: 'executor output of Kubeflow Pipelines',
        format: 'kfp',
        fits: isExecutorOutput,
        read: executorOutput,
        hint: 'Log them in the component by log_metric of an Output[Metrics]'
    },
    { name: 'list of metrics', fits: isMetricList, read: listedMetrics, hint }
];
const numbersByName = { name: 'numbers by name', fits: () => true, read: flatMetrics, hint };
function formOf(written, asked) {
    const fitting = ({ format, fits }) => (asked === 'auto' ? fits(written) : asked === format);
    return metric_file_forms.find(fitting) ?? numbersByName;
}
function isEvaluation(written) {
    const schema = written.kind === 'map' ? written.entries.get('schema') : undefined;
    return schema?.kind === 'text' && schema.text.startsWith('model-gate/evaluation@');
}
/** Below the prefix of its file a name is none of the catalogue. */
function canonical(metric, prefix) {
    return prefix === undefined ? canonicalMetric(metric) : { ...metric, name: `${prefix}/${metric.name}` };
}
function refuseTwice(metrics, file) {
    const seen = new Set();
    const twice = metrics.filter(({ name, class: label, average }) => {
        const key = JSON.stringify([name, label, average]);
        return seen.size === seen.add(key).size;
    });
    if (twice.length === 0)
        return;
    throw new documents/* MeasurementError */.HG(twice
        .slice(0, 10)
        .map(({ name }) => ({ file, key: name, message: 'is there twice, under two spellings', hint: 'Keep one' })), twice.length);
}
/** What rounding may leave outside of a metric's range. */
const SLACK = 1e-9;
/** An accuracy of 91 is one in per cent, and would meet every floor. NaN and infinities are for the checks to say. */
function refuseOffScale(metrics, file) {
    const problems = metrics.flatMap(({ name, class: label, average, value }) => {
        const choice = { ...(label !== undefined && { class: label }), ...(average !== undefined && { average }) };
        const [low, high] = (0,src_metrics/* metricOf */.ak)(name, choice)?.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
        if (!Number.isFinite(value) || (value >= low - SLACK && value <= high + SLACK))
            return [];
        return [
            {
                file,
                key: (0,src_metrics/* displayName */.QC)(name, choice),
                message: `lies in [${low}, ${high}], got ${value}`,
                hint: 'Write it in its own unit (0.91, not 91), or give a number of another meaning another name'
            }
        ];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/evaluation/model-files.ts





/** Path, digest and size of model files: which model was measured. Streams, whatever the size. */
async function modelFiles(paths, directory) {
    const files = await Promise.allSettled(paths.map((path) => describe(path, directory)));
    const failed = files.flatMap((file, index) => (file.status === 'rejected' ? [paths[index]] : []));
    if (failed.length > 0) {
        throw new documents/* MeasurementError */.HG(failed.map((file) => ({
            file,
            key: 'candidate.files',
            message: 'is not there or cannot be read',
            hint: 'Name model files that exist after `candidate.run`'
        })));
    }
    return files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
}
async function describe(path, directory) {
    const absolute = (0,external_node_path_.resolve)(directory, path);
    const stats = await (0,promises_.stat)(absolute);
    if (!stats.isFile())
        throw new RangeError('only a regular file has an end');
    return { path, digest: await digestOfFile(absolute), bytes: stats.size };
}
/** SHA-256 of a file's bytes, as documents write it. Streams, whatever the size. */
async function digestOfFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}

;// CONCATENATED MODULE: ./src/evaluation/read-regular-file.ts


/**
 * A whole file. Pipes and devices are refused: they may have no end.
 *
 * @param path on disk; `name` is how the user knows it
 * @throws MeasurementError where there is no such file, it is no regular one, or it cannot be read
 */
async function readRegularFile(path, name) {
    const hint = 'Write the file, or name another';
    try {
        const found = await (0,promises_.stat)(path);
        if (found.isFile() || found.isDirectory())
            return await (0,promises_.readFile)(path);
    }
    catch (error) {
        const { code, message } = error;
        throw new documents/* MeasurementError */.HG({ file: name, message: `cannot be read (${code ?? message})`, hint });
    }
    throw new documents/* MeasurementError */.HG({ file: name, message: 'is not a regular file', hint });
}

;// CONCATENATED MODULE: ./src/evaluation/repeated-metrics.ts




/** Problems that are shown of all. */
const SHOWN = 10;
/**
 * Metrics of several repeats as one of each: the aggregate, the noise floor, and what the repeats say of their own error. That error is of rows
 * which all repeats share, so it does not shrink with their number: it is added to the noise in squares, which is too much at most.
 *
 * @param repeats metrics of each repeat, at least two
 * @throws MeasurementError where they did not measure the same
 */
function repeatedMetrics(repeats, aggregate) {
    const byName = repeats.map((metrics) => new Map(metrics.map((metric) => [nameOf(metric), metric])));
    const first = new Map(byName.flatMap((metrics) => [...metrics]));
    const problems = [];
    const together = [...first].map(([name, { name: key }]) => {
        const measured = byName.map((metrics) => metrics.get(name));
        const lacking = measured.flatMap((metric, index) => (metric === undefined ? [index + 1] : []));
        const all = measured.filter((metric) => metric !== undefined);
        if (lacking.length > 0)
            problems.push({ key, message: `is not in repeat ${lacking.join(', ')} of ${repeats.length}`, hint: repeated_metrics_hint });
        else if (new Set(all.map((metric) => rowErrorOf(metric) === undefined)).size > 1)
            problems.push({ key, message: 'has a standard error in some repeats and none in others', hint: repeated_metrics_hint });
        return asOne(all, aggregate);
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, SHOWN), problems.length);
    return together;
}
const repeated_metrics_hint = 'Let every repeat write the same metrics';
function asOne(all, aggregate) {
    const { name, class: label, average, slice, direction, source } = all[0];
    const values = all.map(({ value }) => value);
    const { value, standardError: noise } = (0,statistics/* ofRepeats */.SC)(values, aggregate);
    const squares = all.map((each) => (rowErrorOf(each) ?? 0) ** 2);
    const ofRows = squares.reduce((sum, square) => sum + square, 0) / all.length;
    const counts = all.flatMap(({ n }) => n ?? []);
    return {
        name,
        ...(label !== undefined && { class: label }),
        ...(average !== undefined && { average }),
        ...(slice !== undefined && { slice }),
        value,
        ...(direction !== undefined && { direction }),
        source,
        ...(counts.length === all.length && { n: Math.min(...counts) }),
        standardError: Math.sqrt(noise ** 2 + ofRows),
        repeats: { aggregate, values, noise }
    };
}
function rowErrorOf(metric) {
    const { standardError, interval, value, n = 0 } = metric;
    const told = standardError ?? (interval && (0,statistics/* standardErrorOfInterval */.mf)(interval, interval.level));
    return told ?? ((0,src_metrics/* isProportion */.td)(metric) ? Math.sqrt((value * (1 - value)) / n) : undefined);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./src/evaluation/line-reader.ts

/** Longer lines are cut. */
const LONGEST_LINE = 10_000;
/** Splits output into lines as it comes; holds at most one line. */
function lineReader(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let partial = '';
    let cut = false;
    const add = (text) => {
        const room = LONGEST_LINE - partial.length;
        if (text.length > room)
            cut = true;
        partial += text.slice(0, Math.max(0, room));
    };
    const flush = () => {
        onLine(cut ? `${partial}… (cut)` : partial.replace(/\r$/, ''));
        partial = '';
        cut = false;
    };
    return {
        take: (chunk) => {
            const [first = '', ...others] = decoder.write(chunk).split('\n');
            add(first);
            for (const text of others) {
                flush();
                add(text);
            }
        },
        end: () => {
            add(decoder.end());
            if (partial !== '')
                flush();
        }
    };
}

;// CONCATENATED MODULE: ./src/evaluation/run-command.ts



/** Last lines of the output that an error shows. */
const SHOWN_LINES = 50;
/** Between asking a process group to end and ending it. */
const GRACE_MILLISECONDS = 5000;
/** How long output may still come when the command has ended: a child that it left behind holds the pipe. */
const DRAIN_MILLISECONDS = 1000;
/**
 * Runs a command of the user in bash (on Windows in pwsh), its output live in the log, and ends its whole process group: after the time limit, and
 * what is left of it when the command itself has ended.
 *
 * @throws MeasurementError with the last 50 lines where it fails, is killed or takes too long
 */
async function runCommand(command, running) {
    const tail = [];
    const child = start(command, running);
    const onLine = (line) => {
        tail.push(line);
        if (tail.length > SHOWN_LINES)
            tail.shift();
        running.log.output(line);
    };
    const readers = [child.stdout, child.stderr].map((pipe) => {
        const reader = lineReader(onLine);
        pipe?.on('data', (chunk) => reader.take(chunk));
        return reader;
    });
    const timedOut = endAfter(child, running.timeoutMilliseconds);
    const onSignal = () => killGroup(child, 'SIGTERM');
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    try {
        const ended = await exitOf(child);
        killGroup(child, 'SIGKILL');
        await drained(child);
        for (const reader of readers)
            reader.end();
        const problem = problemOf(ended, timedOut(), running.timeoutMilliseconds);
        if (problem !== undefined)
            throw failure(command, problem, tail);
    }
    finally {
        process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
}
function start(command, { directory, environment }) {
    const [shell, flags] = process.platform === 'win32'
        ? ['pwsh', ['-NoProfile', '-NonInteractive', '-Command']]
        : ['bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c']];
    return (0,external_node_child_process_.spawn)(shell, [...flags, command], {
        cwd: directory,
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own, so that its children can be ended with it.
        detached: process.platform !== 'win32',
        windowsHide: true
    });
}
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('error', (error) => resolve({ code: null, signal: null, error }));
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}
/** 24 days; Node takes anything longer for 1 ms. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** @returns whether the time was up */
function endAfter(child, milliseconds) {
    let up = false;
    let force;
    const limit = setTimeout(() => {
        up = true;
        killGroup(child, 'SIGTERM');
        force = setTimeout(() => killGroup(child, 'SIGKILL'), GRACE_MILLISECONDS);
    }, Math.min(milliseconds, LONGEST_TIMER));
    child.once('exit', () => {
        clearTimeout(limit);
        clearTimeout(force);
    });
    child.once('error', () => clearTimeout(limit));
    return () => up;
}
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            (0,external_node_child_process_.spawn)('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => child.kill());
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // Nothing of the group is left.
    }
}
/** Waits for the pipes to close, and closes them where something outside of the group still holds them. */
function drained(child) {
    const pipes = [child.stdout, child.stderr].filter((pipe) => pipe !== null && !pipe.closed);
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(limit);
            for (const pipe of pipes)
                pipe?.destroy();
            resolve();
        };
        const limit = setTimeout(done, DRAIN_MILLISECONDS);
        let open = pipes.length;
        if (open === 0)
            return done();
        for (const pipe of pipes) {
            pipe?.once('close', () => {
                open--;
                if (open === 0)
                    done();
            });
        }
    });
}
function problemOf({ code, signal, error }, timedOut, milliseconds) {
    if (error?.code === 'ENOENT')
        return 'could not be started: bash (on Windows pwsh) or the folder is not there';
    if (error !== undefined)
        return `could not be started: ${error.message}`;
    if (timedOut)
        return `took longer than ${milliseconds / 1000} s and was ended with all its children`;
    if (signal !== null)
        return `was ended by ${signal}`;
    return code === 0 ? undefined : `ended with exit code ${code ?? 'unknown'}`;
}
function failure(command, problem, tail) {
    const name = JSON.stringify((0,documents/* cutText */.IN)(command, 80));
    const output = tail.length === 0 ? 'It printed nothing.' : `Its last lines:\n${tail.map((line) => `    ${line}`).join('\n')}`;
    return new documents/* MeasurementError */.HG({ message: `the command ${name} ${problem}`, hint: output });
}

;// CONCATENATED MODULE: ./src/evaluation/written-files.ts


/**
 * Remembers files that a command has to write, so that a file from before is not taken for its work: a command that exits with 0 and writes
 * nothing measured nothing.
 *
 * @param earlier files that a glob matches before the command runs: it may take them away, not leave them as they were
 * @returns what is called when the command has ended @throws MeasurementError that names every file that it did not write
 */
async function expectWritten(paths, earlier = []) {
    const all = [...paths, ...earlier];
    const before = await Promise.all(all.map(markOf));
    return async () => {
        const after = await Promise.all(all.map(markOf));
        const problems = all.flatMap((path, index) => {
            const [old, now] = [before[index], after[index]];
            if (now === undefined) {
                const wanted = index < paths.length;
                return wanted ? [{ file: path, message: 'the command ended well and did not write this file', hint: written_files_hint }] : [];
            }
            const same = old?.modified === now.modified && old.size === now.size && old.inode === now.inode;
            return same ? [{ file: path, message: 'the command ended well and left this file as it was before', hint: written_files_hint }] : [];
        });
        if (problems.length > 0)
            throw new documents/* MeasurementError */.HG(problems);
    };
}
const written_files_hint = 'Let `candidate.run` write it, or leave `run` out if an earlier step does';
async function markOf(path) {
    try {
        const { mtimeNs, size, ino } = await (0,promises_.stat)(path, { bigint: true });
        return { modified: mtimeNs, size, inode: ino };
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/evaluation/index.ts












/***/ }),

/***/ 68545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* reexport */ checkedOutCommit),
  fq: () => (/* reexport */ gitBehind),
  yh: () => (/* reexport */ gitIsAncestor),
  ny: () => (/* reexport */ gitPrefix),
  xb: () => (/* reexport */ gitRepository),
  y7: () => (/* reexport */ gitTags)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/git/run-git.ts


/** Largest file that is read out of a commit. */
const MOST_BYTES = 2 ** 30;
/**
 * Runs git without a shell, without prompts, in English. A failure of git is a result; only a git that cannot be started is an error.
 *
 * @throws MeasurementError where there is no git
 */
function runGit(directory, arguments_) {
    const options = {
        cwd: directory,
        env: { ...withoutRepository(process.env), GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES
    };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', [...arguments_], options, (error, out, err) => {
            if (error === null)
                resolve({ code: 0, out, err: '' });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, out, err: err.toString('utf8').trim() });
            else
                reject(unstartable(error));
        });
    });
}
/** A hook that runs us has set these to its own repository. */
function withoutRepository(environment) {
    const names = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE'];
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}
function unstartable(error) {
    if (error.code === 'ENOENT') {
        return new documents/* MeasurementError */.HG({
            message: 'git is not installed, or the folder is gone',
            hint: 'Install git, or use a file: reference'
        });
    }
    return new documents/* MeasurementError */.HG({ message: `git could not be run: ${error.message}` });
}

;// CONCATENATED MODULE: ./src/git/git-repository.ts


/**
 * The files of one commit, by the git command line.
 *
 * @param ref branch, tag or commit; of a branch and a tag of one name it is the branch
 * @throws MeasurementError where the folder is in no repository or the commit is not there
 */
async function gitRepository(directory, ref) {
    const commit = await commitOf(directory, ref);
    const root = (await succeeded(directory, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '');
    return {
        commit,
        readFile: (path) => readBlob(root, commit, path),
        hashOf: async (path) => (await entryAt(root, commit, path))?.hash,
        list: (folder) => list(root, commit, folder),
        tracked: () => tracked(root, commit),
        committedAt: async () => new Date((await succeeded(root, ['show', '-s', '--format=%cI', commit])).toString('utf8').trim())
    };
}
/**
 * Path of a folder in its repository: '' at the root, else ending in '/'.
 *
 * @throws MeasurementError where the folder is in no repository
 */
async function gitPrefix(directory) {
    return (await succeeded(directory, ['rev-parse', '--show-prefix'])).toString('utf8').replace(/\r?\n$/, '');
}
/**
 * Names of the tags that begin so.
 *
 * @throws MeasurementError where the folder is in no repository, or in a clone that may lack tags
 */
async function gitTags(directory, beginning) {
    if (await isShallow(directory))
        throw incomplete('is shallow: tags may be missing in it');
    const without = await runGit(directory, ['config', '--get-regexp', '^remote\\..*\\.tagopt$', '^--no-tags$']);
    if (without.code === 0)
        throw incomplete('was made with --no-tags: tags are missing in it');
    const names = await succeeded(directory, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']);
    return names
        .toString('utf8')
        .split(/\r?\n/)
        .filter((name) => name !== '' && name.startsWith(beginning));
}
/**
 * How many commits of another a commit lacks.
 *
 * @returns undefined where the clone does not hold one of them, or not the history between them
 */
async function gitBehind(directory, commit, base) {
    if (!isCommitName(commit) || (await isShallow(directory)))
        return undefined;
    const { code, out } = await runGit(directory, ['rev-list', '--count', `${commit}..${base}`, '--']);
    return code === 0 ? Number(out.toString('utf8')) : undefined;
}
/**
 * Whether a commit is an ancestor of another, or the same.
 *
 * @returns undefined where the clone does not hold one of them
 * @throws MeasurementError where the clone is shallow and does not show that it is: the history that would may be missing
 */
async function gitIsAncestor(directory, commit, descendant) {
    const commits = [commit, descendant];
    if (!commits.every(isCommitName))
        return undefined;
    const { code } = await runGit(directory, ['merge-base', '--is-ancestor', ...commits]);
    if (code === 0)
        return true;
    const names = commits.map((each) => each.slice(0, 12)).join(' is an ancestor of ');
    if (await isShallow(directory))
        throw incomplete(`is shallow: it does not show whether ${names}`);
    return code === 1 ? false : undefined;
}
function isCommitName(text) {
    return /^[0-9a-f]{7,64}$/.test(text);
}
/** Whether history is missing. @throws MeasurementError where the folder is in no repository */
async function isShallow(directory) {
    return (await succeeded(directory, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() !== 'false';
}
function incomplete(what) {
    return new documents/* MeasurementError */.HG({
        message: `this clone ${what}`,
        hint: 'Fetch the rest: git fetch --unshallow --tags (git fetch --tags where it is not shallow); in CI check out with fetch-depth: 0'
    });
}
/**
 * The commit that a folder is checked out at; undefined where it is in no repository, or in one without a commit. Whose the files are does not
 * matter: nothing of them is started.
 *
 * @throws MeasurementError where git fails otherwise
 */
async function checkedOutCommit(directory) {
    const any = ['-c', 'safe.directory=*'];
    const found = await runGit(directory, [...any, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (found.code === 0)
        return found.out.toString('utf8').trim();
    const inside = await runGit(directory, [...any, 'rev-parse', '--git-dir']);
    if (inside.code === 0 || inside.err.includes('not a git repository'))
        return undefined;
    throw failure(inside);
}
async function commitOf(directory, ref) {
    for (const name of branchFirst(ref)) {
        const found = await runGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        if (found.code === 0)
            return found.out.toString('utf8').trim();
    }
    const inside = await runGit(directory, ['rev-parse', '--git-dir']);
    if (inside.code !== 0)
        throw failure(inside);
    throw new documents/* MeasurementError */.HG({
        message: `there is no commit ${JSON.stringify(ref)} in this clone`,
        hint: 'Fetch it: git fetch origin <branch>; in CI check out with fetch-depth: 0'
    });
}
/** A commit by its full name, what is checked out or was fetched, or a ref that says itself what it is. */
const unmistakable = /^([0-9a-f]{40}([0-9a-f]{24})?$|@|([A-Z]+_)?HEAD([~^@:]|$)|(refs|heads|tags|remotes)\/)/;
/**
 * What a name may mean, in order: the branch, where there is one of that name, here or at the origin, as on GitHub. Git itself takes a tag of the
 * same name for it, which whoever pushes may set, whatever protects the branch.
 */
function branchFirst(name) {
    const branches = ['refs/heads', 'refs/remotes', 'refs/remotes/origin'].map((above) => `${above}/${name}`);
    return unmistakable.test(name) ? [name] : [...branches, name];
}
async function entryAt(root, commit, path) {
    const listing = (await succeeded(root, ['ls-tree', '-z', '--full-tree', commit, '--', literal(path)])).toString('utf8');
    const [mode = '', type = '', hash = ''] = (listing.split('\t')[0] ?? '').split(' ');
    return listing === '' ? undefined : { mode, type, hash };
}
async function readBlob(root, commit, path) {
    const entry = await entryAt(root, commit, path);
    if (entry === undefined)
        return undefined;
    const name = `${commit.slice(0, 12)}:${path}`;
    if (entry.type !== 'blob' || entry.mode === '120000') {
        const kind = entry.type === 'tree' ? 'a folder' : entry.type === 'commit' ? 'a submodule' : 'a symbolic link';
        throw new documents/* MeasurementError */.HG({ file: name, message: `is ${kind}, not a file`, hint: 'Name the file itself' });
    }
    const bytes = await succeeded(root, ['cat-file', 'blob', `${commit}:${path}`]);
    (0,documents/* refuseLfsPointer */.Dl)(bytes, name);
    return bytes;
}
async function list(root, commit, folder) {
    const path = folder === '' || folder === '.' ? [] : ['--', literal(folder)];
    const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, ...path]);
    return listing
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
async function tracked(root, commit) {
    const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    const lines = listing.toString('utf8').split('\0');
    return new Map(lines
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , hash = ''] = line.slice(0, tab).split(' ');
        return [line.slice(tab + 1), { mode, hash }];
    }));
}
/** ls-tree takes plain paths; one that leaves the repository is an absent one. */
function literal(path) {
    return path.replace(/^(\.\/)+/, '');
}
async function succeeded(directory, arguments_) {
    const result = await runGit(directory, arguments_);
    if (result.code !== 0)
        throw failure(result);
    return result.out;
}
function failure({ err }) {
    const known = err.includes('not a git repository');
    return new documents/* MeasurementError */.HG({
        message: known ? 'this folder is in no git repository' : `git failed: ${err.split('\n')[0] ?? ''}`,
        hint: known ? 'Run it in a clone, or use a file: reference' : 'Run the same command by hand to see more'
    });
}

;// CONCATENATED MODULE: ./src/git/index.ts



/***/ })

};
