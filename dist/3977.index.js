export const id = 3977;
export const ids = [3977];
export const modules = {

/***/ 63977:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ loadPolicies)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/evaluation/index.ts + 22 modules
var evaluation = __webpack_require__(28956);
// EXTERNAL MODULE: ./src/policy/index.ts + 51 modules
var src_policy = __webpack_require__(62060);
;// CONCATENATED MODULE: ./src/commands/on-floor.ts


/**
 * Reads a policy on top of the floor that it names, if it names one.
 *
 * @throws UsageError with what is wrong with either, and with all that loosens the floor
 * @throws MeasurementError where the floor cannot be read
 */
async function policyOnFloor(bytes, file, readFloor) {
    const named = (0,src_policy/* floorNamed */.ki)(bytes, file);
    return (0,src_policy/* loadPolicy */.tb)(bytes, file, named && (await placed(readFloor(named), file)));
}
/** What is wrong with reaching a floor is wrong with the policy that names it; what is wrong in the floor says so itself. */
async function placed(reading, file) {
    try {
        return await reading;
    }
    catch (error) {
        if (!(error instanceof documents/* UsageError */.eb) && !(error instanceof documents/* MeasurementError */.HG))
            throw error;
        const problems = error.problems.map((problem) => problem.file === undefined ? { ...problem, file, key: 'extends' } : problem);
        throw error instanceof documents/* UsageError */.eb
            ? new documents/* UsageError */.eb(problems, error.total)
            : new documents/* MeasurementError */.HG(problems, error.total);
    }
}

// EXTERNAL MODULE: ./src/commands/policies-on-disk.ts
var policies_on_disk = __webpack_require__(88890);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/policies-of-base.ts





/** As many files are read, each by a request. */
const MOST_READ = 300;
/**
 * Policies that the base commit holds. What a policy is called is the pull request's to say, which may name another one in its workflow, so the name
 * alone proves nothing: where no file has the usual name or one of those that are asked for, every file is read that YAML may be in, and every file
 * that a workflow names by its path.
 *
 * @param patterns paths and globs of policies, as the user names them
 * @throws MeasurementError where they are too many to be read
 */
async function policiesOfBase(patterns, { repository, policyPrefix }) {
    const asked = patterns.map((pattern) => (0,workspace/* inRepository */.y)({ prefix: policyPrefix }, pattern));
    const tracked = await repository.tracked();
    const files = [...tracked.keys()].sort();
    const named = files.filter((file) => isUsual(file) || asked.some((pattern) => (0,evaluation/* matchesGlob */.kt)(pattern, file)));
    if (named.length > 0)
        return named;
    const regular = files.filter((file) => isFile(tracked.get(file)?.mode));
    const usual = regular.filter((file) => /\.(ya?ml|json)$/i.test(file));
    if (usual.length > MOST_READ)
        throw tooMany(usual.length, repository);
    const read = await contentsOf(usual, repository);
    const words = wordsIn([...read].filter(([file]) => file.startsWith('.github/')).map(([, bytes]) => bytes));
    const others = await contentsOf(regular.filter((file) => words.has(file) && !read.has(file)), repository);
    return [...read, ...others].filter(([file, bytes]) => (0,src_policy/* isPolicy */.pn)(bytes, file)).map(([file]) => file);
}
/** The name of a policy, and of the workflow that judges by it where GitHub looks for workflows: what that holds is looked at as in any file. */
function isUsual(file) {
    return external_node_path_.posix.basename(file) === 'model-gate.yml' && !file.startsWith('.github/workflows/');
}
/** Without pointers of Git LFS: what such a file holds is no policy of the commit. */
async function contentsOf(files, repository) {
    const contents = new Map();
    for (const file of files) {
        try {
            const bytes = await repository.readFile(file);
            if (bytes !== undefined)
                contents.set(file, bytes);
        }
        catch (error) {
            if (!(error instanceof documents/* LfsPointerError */.VE))
                throw error;
        }
    }
    return contents;
}
/** What may be a path in workflows. */
function wordsIn(texts) {
    const words = texts.flatMap((bytes) => new TextDecoder().decode(bytes).split(/[\s'"`=,;()[\]{}]+/));
    return new Set(words.map((word) => external_node_path_.posix.normalize(word)));
}
/** A symbolic link or a submodule is read by no policy. */
function isFile(mode) {
    return mode?.startsWith('100') === true;
}
function tooMany(count, { commit }) {
    return new documents/* MeasurementError */.HG({
        message: `whether the base commit ${commit.slice(0, 12)} has a policy is not known: of its ${count} YAML and JSON files at most ${MOST_READ} are read`,
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
    const measured = (0,src_policy/* measuringChanges */.tm)(inForce, policy).map(({ text }) => ({
        text,
        loosens: false,
        measures: true
    }));
    return { candidate: policy.candidate, changes: [...(0,src_policy/* policyChanges */.cb)(inForce, policy), ...measured] };
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

// EXTERNAL MODULE: ./src/commands/standard-files.ts
var standard_files = __webpack_require__(51287);
// EXTERNAL MODULE: ./src/commands/tree-difference.ts
var tree_difference = __webpack_require__(90090);
;// CONCATENATED MODULE: ./src/commands/standard-changes.ts



/**
 * Files that a policy judges by and that the head changes, adds or takes away. The base's are in force; each is a change that may loosen what comes
 * after the merge. What the base has nothing of loosens nothing: the outcome says that there was nothing to judge by. What is no change of a standard
 * is the candidate itself, where its committed numbers are what is judged and become the next baseline.
 */
function standardChanges({ candidate, ...policy }, standards, { changed, files }) {
    const isMeasured = candidate.run !== undefined || candidate.from !== undefined;
    const own = isMeasured ? [] : (0,standard_files/* ownFiles */.a)(candidate).map((path) => (0,workspace/* inRepository */.y)(standards, path));
    return (0,standard_files/* standardFiles */.r)(policy, standards).flatMap(({ key, file }) => {
        const touched = changed.filter(({ path }) => (0,tree_difference/* standsFor */.jE)(file, path) && !own.some((one) => (0,tree_difference/* standsFor */.jE)(one, path)));
        const added = touched.filter(({ was }) => !was).map(({ path }) => path);
        const loosens = files.some((path) => (0,tree_difference/* standsFor */.jE)(file, path) && !added.includes(path));
        return touched.map(({ path, was, is }) => ({
            text: `${key}: ${path} is ${was && is ? 'changed' : is ? 'added' : 'taken away'}`,
            loosens
        }));
    });
}

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
    const { repository, proposal, trustsHead } = standards;
    const file = (0,workspace/* inRepository */.y)({ prefix: standards.policyPrefix }, path);
    const bytes = await repository.readFile(file);
    if (bytes === undefined)
        return proposal ? firstAdoption({ path, file, patterns }, standards, readFloor) : notThere(path, repository);
    const inForce = await policyOnFloor(bytes, path, readFloor);
    if (!proposal)
        return { policy: inForce, review: { changed: [], checks: [] } };
    const difference = await (0,tree_difference/* differenceOf */.Pq)(standards);
    const proposed = await proposalOf(path, { inForce, standards, difference }, readFloor);
    const policy = trustsHead ? { ...inForce, candidate: proposed.candidate } : inForce;
    const changes = [...proposed.changes, ...standardChanges(policy, standards, difference)];
    const weaker = changes.filter(({ loosens }) => loosens).map(({ text }) => text);
    return {
        policy,
        review: {
            changed: [...changes.filter(({ loosens }) => loosens), ...changes.filter(({ loosens }) => !loosens)].map(({ text }) => text),
            checks: [
                ...(weaker.length > 0 ? [(0,src_policy/* loosenedCheck */.C0)(weaker)] : []),
                ...measurementChanges(inForce, standards, { difference, proposed })
            ]
        }
    };
}
/** What the head makes of a policy of the base, with what it starts. */
async function proposalOf(path, { inForce, standards, difference }, readFloor) {
    const { head, policyPrefix, trustsHead } = standards;
    const file = (0,workspace/* inRepository */.y)({ prefix: policyPrefix }, path);
    if (!difference.changed.some((each) => each.path === file))
        return { candidate: inForce.candidate, changes: [] };
    const bytes = await head.readFile(file);
    if (bytes === undefined)
        return {
            candidate: inForce.candidate,
            changes: [{ text: `${path}: the policy becomes nothing`, loosens: true }]
        };
    const ofHead = { bytes, file: `${path} (of the pull request)`, trusted: trustsHead };
    const { candidate, changes } = await proposedPolicy(ofHead, inForce, readFloor);
    return { candidate: trustsHead ? startedBy(candidate, inForce.candidate, path) : candidate, changes };
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
            hint: 'Write one (the README of Model Gate shows the least that works), or name it with the input policy'
        });
    }
    return { policy: await policyOnFloor(bytes, path, readFloor), review: { changed: [], checks: [(0,src_policy/* firstCheck */.H8)(path)] } };
}
/**
 * Files that the policy in force says the measurement depends on, and that the head changes, adds or takes away; and what the head starts instead of
 * what reads them.
 */
function measurementChanges({ candidate: { measuredBy } }, standards, { difference: { changed }, proposed }) {
    if (measuredBy.length === 0)
        return [];
    const patterns = measuredBy.map((path) => (0,workspace/* inRepository */.y)(standards, path));
    const files = changed.map(({ path }) => path).filter((path) => patterns.some((pattern) => (0,tree_difference/* standsFor */.jE)(pattern, path)));
    const started = proposed.changes.filter(({ measures }) => measures).map(({ text }) => text);
    const named = [...started, ...files.sort()];
    return named.length === 0 ? [] : [(0,src_policy/* measurementCheck */.Xn)(named)];
}

;// CONCATENATED MODULE: ./src/commands/load-policies.ts







/**
 * Reads policies: from disk, at the commit that `--policy-ref` names, or on a pull request at the base commit, with `candidate` from the head.
 *
 * @throws UsageError with the mistakes of all of them
 */
async function loadPolicies(patterns, workspace) {
    const { standards, readFloor } = workspace;
    const { paths, notInForce } = standards === undefined
        ? { paths: await onDisk(patterns, workspace), notInForce: [] }
        : await inCommits(patterns, standards);
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
            loaded.push({ policy, path, workspace, review: { ...review, changed: [...review.changed, ...notInForce] } });
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
async function inCommits(patterns, { repository, head, policyPrefix, proposal }) {
    const plain = patterns.filter((pattern) => !(0,evaluation/* isGlob */.fg)(pattern));
    const globs = patterns.filter(evaluation/* isGlob */.fg);
    if (globs.length === 0)
        return { paths: plain, notInForce: [] };
    const isAsked = (file) => globs.some((pattern) => (0,evaluation/* matchesGlob */.kt)(pattern, file));
    const within = async (files) => (await files).filter((file) => file.startsWith(policyPrefix)).map((file) => file.slice(policyPrefix.length));
    const ofBase = await within(repository.list(''));
    const ofHead = await within(head.list(''));
    const isMatched = ofBase.some(isAsked);
    const files = isMatched ? ofBase : ofHead;
    const matched = globs.flatMap((pattern) => orRefuse(pattern, files.filter((file) => (0,evaluation/* matchesGlob */.kt)(pattern, file)).sort()));
    const known = new Set(ofBase);
    const added = isMatched && proposal ? ofHead.filter((file) => isAsked(file) && !known.has(file)).sort() : [];
    return {
        paths: [...plain, ...matched],
        notInForce: added.map((file) => `${file}: a new policy, which judges from the merge on: nothing was judged by it here`)
    };
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
        const message = code === 'ENOENT' ? 'there is no such policy' : (0,documents/* whyUnreadable */._p)(error);
        throw new documents/* UsageError */.eb({ file: path, message, hint: await elsewhere(folder) });
    }
}
/** Policies that are there: one of them may be what was meant. */
async function elsewhere(folder) {
    const found = await (0,policies_on_disk/* policiesAmong */.p)(await (0,policies_on_disk/* yamlFilesIn */.w)(folder), folder);
    if (found.length === 0)
        return 'Write one (the README of Model Gate shows the least that works), or name it with --policy';
    const named = found.slice(0, 5).map((path) => `--policy ${path}`);
    const more = found.length > named.length ? `, and ${found.length - named.length} more` : '';
    return `Name one that is there: ${named.join(' or ')}${more}`;
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

/***/ 88890:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ policiesAmong),
/* harmony export */   w: () => (/* binding */ yamlFilesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73382);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62060);




/** Every YAML file below a folder that may be a policy, by name, with `/`: not what was installed. */
async function yamlFilesIn(folder) {
    const files = await (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .glob */ .TI)('**/*.{yml,yaml}', {
        cwd: folder,
        dot: true,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**', '**/.git/**']
    });
    return files.sort();
}
/** Of some files those that have the usual name of a policy and begin as one. */
async function policiesAmong(files, folder) {
    const named = files.filter((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file) === 'model-gate.yml');
    const meant = await Promise.all(named.map(async (file) => (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isPolicy */ .pn)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)), file)));
    return named.filter((_, index) => meant[index]);
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

/***/ 51287:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ownFiles),
/* harmony export */   r: () => (/* binding */ standardFiles)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62743);


/** What a policy judges by besides itself, as far as the repository holds it. */
function standardFiles({ baseline, drift, dataContract }, standards) {
    const { from = [], anchor } = baseline ?? {};
    const { reference } = drift ?? {};
    return [
        ...from.flatMap((text) => kept('baseline.from', text, standards)),
        ...(anchor === undefined ? [] : kept('baseline.anchor', anchor, standards)),
        ...(reference?.kind === 'file' ? [{ key: 'drift.reference', file: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .y)(standards, reference.path) }] : []),
        ...(dataContract === undefined ? [] : [{ key: 'data-contract', file: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .y)(standards, dataContract) }])
    ];
}
/** A branch may be any: what it holds at a path that the base has, too, is taken for the same. */
function kept(key, text, standards) {
    const reference = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
    if (reference.scheme === 'git')
        return [{ key, file: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .y)({ prefix: '' }, reference.path) }];
    return reference.scheme === 'file' ? [{ key, file: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .inRepository */ .y)(standards, reference.path) }] : [];
}
/** Where the numbers of a candidate are, relative to the working directory. */
function ownFiles({ predictions, metrics }) {
    return [...(predictions === undefined ? [] : [predictions]), ...metrics.map(({ path }) => path)];
}


/***/ }),

/***/ 90090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ symbolicLink),
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   jE: () => (/* binding */ standsFor)
/* harmony export */ });
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28956);

/** As git writes it. */
const symbolicLink = '120000';
const known = new WeakMap();
/** The difference of two whole trees, at any size; found once for the same two. */
function differenceOf(standards) {
    const found = known.get(standards) ?? between(standards);
    known.set(standards, found);
    return found;
}
async function between({ repository, head }) {
    const [before, after] = await Promise.all([repository.tracked(), head.tracked()]);
    const files = [...new Set([...before.keys(), ...after.keys()])];
    const changed = files.flatMap((path) => {
        const [old, now] = [before.get(path), after.get(path)];
        const modes = [old, now].flatMap((each) => each?.mode ?? []);
        return same(old, now) ? [] : [{ path, modes, was: old !== undefined, is: now !== undefined }];
    });
    const links = files.filter((path) => [before, after].some((tree) => tree.get(path)?.mode === symbolicLink));
    return { changed, files, links };
}
function same(a, b) {
    return a?.hash === b?.hash && a?.mode === b?.mode;
}
/** Whether a pattern is a file, a folder above it, or a glob that matches it. */
function standsFor(pattern, path) {
    return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, path) || path.startsWith(`${pattern.replace(/\/$/, '')}/`);
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
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65015);
/* harmony import */ var _read_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43528);




/** The checkout that a command line works in. @param policyRef commit that judges; the files on disk without */
async function checkoutWorkspace(policyRef, frontend) {
    const { workingDirectory: directory } = frontend;
    const standards = policyRef === undefined ? undefined : await standardsAt(policyRef, directory);
    const checkout = await knownCheckout(directory);
    return {
        ...(standards && { standards }),
        ...(checkout !== undefined && { record: { checkout } }),
        policyFolder: directory,
        commitAt: (ref) => {
            if (ref !== 'base')
                return (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)(directory, ref);
            if (standards !== undefined)
                return Promise.resolve(standards.repository);
            throw noBase;
        },
        readFloor: (0,_read_once_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnce */ .W)(async (reference) => {
            const { floorFromTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(2060), __webpack_require__.e(4923)]).then(__webpack_require__.bind(__webpack_require__, 74923));
            return floorFromTerminal(reference, frontend);
        }),
        openStored: async (reference) => {
            const { storedOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(5481)]).then(__webpack_require__.bind(__webpack_require__, 15481));
            return storedOnGitHub(reference, frontend);
        },
        writerOf: async (reference) => {
            const { writerFromTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(9459)]).then(__webpack_require__.bind(__webpack_require__, 89459));
            return writerFromTerminal(reference, frontend);
        },
        tags: (beginning) => (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTags */ .y7)(directory, beginning),
        behindBase: async (commit) => standards && (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBehind */ .fq)(directory, commit, standards.repository.commit),
        mergedPullRequest: () => Promise.resolve(undefined),
        isAncestor: (commit, descendant) => (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIsAncestor */ .yh)(directory, commit, descendant)
    };
}
/** The commit whose files lie here. Only a promotion needs it, and ends in an error where nobody knows it. */
async function knownCheckout(directory) {
    try {
        return await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutCommit */ .Xg)(directory);
    }
    catch (error) {
        if (error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG)
            return undefined;
        throw error;
    }
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

/***/ 65015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* reexport */ checkedOutCommit),
  fq: () => (/* reexport */ gitBehind),
  yh: () => (/* reexport */ gitIsAncestor),
  Xf: () => (/* reexport */ gitOrigin),
  ny: () => (/* reexport */ gitPrefix),
  xb: () => (/* reexport */ gitRepository),
  y7: () => (/* reexport */ gitTags)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/git/run-git.ts



/** Largest file that is read out of a commit. */
const MOST_BYTES = 2 ** 30;
/** What a configuration, which may be anybody's, must not turn on: repositories among the files themselves, and programs. */
const settings = [
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showSignature=false'
].flatMap((setting) => ['-c', setting]);
/** All that git learns of the environment: where programs, homes and temporary files are. No secret, and nothing that leads to another repository. */
const known = new Set('PATH PATHEXT HOME XDG_CONFIG_HOME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC TMPDIR TEMP TMP USER USERNAME LOGNAME SUDO_UID LD_LIBRARY_PATH DYLD_LIBRARY_PATH DEVELOPER_DIR'.split(' '));
/** Nothing is fetched, asked or locked, objects are what their names say, and messages are in English. */
const fixed = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // No protocol: older versions do not know GIT_NO_LAZY_FETCH.
    GIT_ALLOW_PROTOCOL: '',
    LC_ALL: 'C'
};
/**
 * Runs git in a clone, without a shell and without prompts. A failure of git is a result; only a git that cannot be started is an error.
 *
 * @param top folder that the clone begins at: no other is looked for
 * @throws MeasurementError where there is no git
 */
function runGit(top, arguments_) {
    const options = {
        // Windows looks for programs in the working directory first.
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: { ...environmentOf(process.env), ...fixed, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(top) },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES
    };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', ['-C', top, ...settings, ...arguments_], options, (error, out, err) => {
            if (error === null)
                resolve({ code: 0, out, err: '' });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, out, err: err.toString('utf8').trim() });
            else
                reject(unstartable(error));
        });
    });
}
function environmentOf(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => known.has(name.toUpperCase())));
}
function unstartable(error) {
    if (error.code === 'ENOENT') {
        return new documents/* UnreachableError */.Jk({
            message: 'git is not installed',
            hint: 'Install git, or use a file: reference'
        });
    }
    return new documents/* MeasurementError */.HG({ message: `git could not be run: ${error.message}` });
}

;// CONCATENATED MODULE: ./src/git/top-level.ts


/**
 * The folder that a clone begins at: the folder itself or the nearest one above it that has a `.git`. Git itself would also take a folder for a
 * repository that merely looks like one inside, and anybody can commit such a folder; nobody can commit a `.git`.
 *
 * @returns undefined where there is none
 */
async function topLevel(directory) {
    const start = await (0,promises_.realpath)(directory).catch(() => undefined);
    return start === undefined ? undefined : nearestWithGit(start);
}
async function nearestWithGit(folder) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => undefined);
    if (found !== undefined)
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : nearestWithGit(above);
}

;// CONCATENATED MODULE: ./src/git/git-repository.ts





/**
 * The files of one commit, by the git command line.
 *
 * @param ref branch, tag or commit; of a branch and a tag of one name it is the branch
 * @throws MeasurementError where the folder is in no repository or the commit is not there
 */
async function gitRepository(directory, ref) {
    const root = await topOf(directory);
    const commit = await commitOf(root, ref);
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
    const inside = (0,external_node_path_.relative)(await topOf(directory), await (0,promises_.realpath)(directory));
    return inside === '' ? '' : `${inside.split(external_node_path_.sep).join('/')}/`;
}
/** Address of the remote `origin`, as git would ask it; undefined where there is none, or no repository. */
async function gitOrigin(directory) {
    const root = await topLevel(directory);
    if (root === undefined)
        return undefined;
    const { code, out } = await runGit(root, ['remote', 'get-url', 'origin']);
    return code === 0 ? out.toString('utf8').replace(/\r?\n$/, '') : undefined;
}
/**
 * Names of the tags that begin so.
 *
 * @throws MeasurementError where the folder is in no repository, or in a clone that may lack tags
 */
async function gitTags(directory, beginning) {
    const root = await topOf(directory);
    if (await isShallow(root))
        throw incomplete('is shallow: tags may be missing in it');
    const without = await runGit(root, ['config', '--get-regexp', '^remote\\..*\\.tagopt$', '^--no-tags$']);
    if (without.code === 0)
        throw incomplete('was made with --no-tags: tags are missing in it');
    const names = await succeeded(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']);
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
    const root = await topOf(directory);
    if (!isCommitName(commit) || (await isShallow(root)))
        return undefined;
    const { code, out } = await runGit(root, ['rev-list', '--count', `${commit}..${base}`, '--']);
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
    const root = await topOf(directory);
    const { code } = await runGit(root, ['merge-base', '--is-ancestor', ...commits]);
    if (code === 0)
        return true;
    const names = commits.map((each) => each.slice(0, 12)).join(' is an ancestor of ');
    if (await isShallow(root))
        throw incomplete(`is shallow: it does not show whether ${names}`);
    return code === 1 ? false : undefined;
}
function isCommitName(text) {
    return /^[0-9a-f]{7,64}$/.test(text);
}
/** @throws MeasurementError where the folder is in no repository */
async function topOf(directory) {
    const top = await topLevel(directory);
    if (top === undefined)
        throw noRepository;
    return top;
}
const noRepository = new documents/* MeasurementError */.HG({
    message: 'this folder is in no git repository',
    hint: 'Run it in a clone, or use a file: reference'
});
/** Whether history is missing. */
async function isShallow(root) {
    return (await succeeded(root, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() !== 'false';
}
function incomplete(what) {
    return new documents/* UnreachableError */.Jk({
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
    const root = await topLevel(directory);
    if (root === undefined)
        return undefined;
    const any = ['-c', 'safe.directory=*'];
    const found = await runGit(root, [...any, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (found.code === 0)
        return found.out.toString('utf8').trim();
    const inside = await runGit(root, [...any, 'rev-parse', '--git-dir']);
    if (inside.code === 0)
        return undefined;
    throw failure(root, inside);
}
async function commitOf(root, ref) {
    for (const name of branchFirst(ref)) {
        const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        if (found.code === 0)
            return found.out.toString('utf8').trim();
    }
    const inside = await runGit(root, ['rev-parse', '--git-dir']);
    if (inside.code !== 0)
        throw failure(root, inside);
    if ((await checkedOutCommit(root)) === undefined)
        throw withoutCommits(ref);
    throw new documents/* UnreachableError */.Jk({
        message: `there is no commit ${JSON.stringify(ref)} in this clone`,
        hint: 'Fetch it: git fetch origin <branch>; in CI check out with fetch-depth: 0'
    });
}
function withoutCommits(ref) {
    return new documents/* MeasurementError */.HG({
        message: `there is no commit ${JSON.stringify(ref)}: nothing is committed in this repository yet`,
        hint: 'Commit what is in production first; --baseline file:production.csv compares with a file that is in no commit'
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
async function succeeded(root, arguments_) {
    const result = await runGit(root, arguments_);
    if (result.code !== 0)
        throw failure(root, result);
    return result.out;
}
/** What git says where a clone has no object and may not fetch it. */
const leftOut = /promisor remote|lazy fetching|transport '.*' not allowed/;
function failure(root, { err }) {
    if (err.includes('not a git repository'))
        return noRepository;
    if (leftOut.test(err)) {
        return new documents/* MeasurementError */.HG({
            message: 'this clone was made with --filter: it lacks files of the commit, and nothing is fetched while the gate runs',
            hint: 'Fetch the rest: git fetch --refetch --no-filter; in CI check out without filter'
        });
    }
    if (err.includes('dubious ownership')) {
        return new documents/* MeasurementError */.HG({
            message: 'this clone belongs to another user, and git reads nothing of it',
            hint: `Where you trust it: git config --global --add safe.directory ${root}`
        });
    }
    return new documents/* MeasurementError */.HG({
        message: `git failed: ${err.split('\n')[0] ?? ''}`,
        hint: 'Run the same command by hand to see more'
    });
}

;// CONCATENATED MODULE: ./src/git/index.ts



/***/ })

};
