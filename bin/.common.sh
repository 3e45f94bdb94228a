# Shared by the commands beside it: finds, or installs where it may, what they need.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

install() {
    say "Installing $*"
    apt-get install -y -qq "$@" >/dev/null 2>&1 || { apt-get update -qq >/dev/null 2>&1 && apt-get install -y -qq "$@" >/dev/null 2>&1; }
}

is_jdk_25() { [ -x "$1/bin/javac" ] && grep -qs '^JAVA_VERSION="25' "$1/release"; }

find_jdk() {
    local at
    for at in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/jdk* /opt/*/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if [ -n "$at" ] && is_jdk_25 "$at"; then JAVA_HOME=$at; return 0; fi
    done
    return 1
}

need_jdk() {
    find_jdk && export JAVA_HOME && return
    if may_install; then install openjdk-25-jdk-headless || install temurin-25-jdk || true; fi
    find_jdk && export JAVA_HOME && return
    say "Kith needs a JDK 25 and found none. Install one, for instance with: apt-get install temurin-25-jdk"
    say "(or unpack one anywhere and set JAVA_HOME to its folder), then run this again."
    exit 1
}

need_maven() {
    command -v mvn >/dev/null && return
    if may_install && install maven; then return; fi
    say "Kith needs Maven to build. Install it with: apt-get install maven"
    exit 1
}

# What a former build copied or generated from files that are gone by now.
forget_removed() { rm -rf "$root/target/classes/db" "$root/target/classes/words" "$root/target/generated-sources/jte"; }

is_built() { [ -f "$1" ] && [ -z "$(find "$root/src/main" "$root/db" "$root/pom.xml" -newer "$1" -print -quit)" ]; }

# Whoever comes while somebody else builds waits, and finds it built.
build() {
    local jar=$root/target/kith.jar
    if is_built "$jar"; then return; fi
    need_maven
    (
        flock 9
        if is_built "$jar"; then exit; fi
        say "Building Kith. The first time takes a few minutes."
        forget_removed
        cd "$root" && mvn -q -B -Dquick -Dmaven.test.skip=true -Dlane.browser.skip=true package 9>&- >&2 && touch "$jar"
    ) 9<"$root/pom.xml"
}
