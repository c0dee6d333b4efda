# Two commands for a newcomer: `make demo` and `make test`. CONTRIBUTING.md explains the others.
.PHONY: demo test torture check evaluate bench fuzz release format lint clean system system-test

PORT ?= 8080
CAIRN := .build/release/cairn
RELEASE := swift build -c release --static-swift-stdlib

demo: release
	Scripts/demo "$(PORT)"

test: system-test release evaluate check-build
	Scripts/test

# The long form of the tests of durability and integrity: every bit, every failing call, 1,000 kills,
# 10,000 cuts of power, 64 sizes of disk, 100 backups.
torture: system-test release check-build
	CAIRN_TORTURE=1 swift test --skip-build --no-parallel --filter TortureTests
	CAIRN_TORTURE=1 swift test --skip-build --no-parallel --filter ArchiveTests

check: system lint check-build
	Scripts/test fast

check-build: lint
	swift build --build-tests

lint:
	git ls-files -z --cached --others --exclude-standard '*.swift' | \
	  xargs -0 swift format lint --strict --parallel

format:
	git ls-files -z --cached --others --exclude-standard '*.swift' | \
	  xargs -0 swift format --in-place --parallel

release: system
	$(RELEASE)
	strip $(CAIRN)
	Scripts/stamp-commit $(CAIRN)

evaluate: release
	.build/release/evaluate
	.build/release/evaluate --lang ar
	.build/release/evaluate --lang held

# Ten minutes of made-up texts; a crash is kept as a file in .build/fuzz.
fuzz: system
	Scripts/fuzz $${SECONDS_TO_FUZZ:-600}

bench: release
	.build/release/bench

system:
	@Scripts/install-packages build

system-test:
	@Scripts/install-packages build test
	@Scripts/install-judges

clean:
	rm -rf .build demo
