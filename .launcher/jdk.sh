# Sourced by ./build and ./rapporteur: finds the JDK that this project needs. No process is started, so it costs nothing.
java_version=25

# Prints nothing; sets JAVA_HOME, or says in one line what to install and fails.
find_jdk() {
  local home release javac
  javac="$(type -P javac || true)"
  for home in "${JAVA_HOME:-}" "${JAVA25_HOME:-}" /usr/lib/jvm/* /usr/lib64/jvm/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "${javac%/bin/javac}"; do
    [[ -n $home && -x $home/bin/javac && -r $home/release ]] || continue
    IFS= read -r -d '' release <"$home/release" || true
    if [[ $release == *"JAVA_VERSION=\"$java_version"[.\"]* || $release == *"JAVA_VERSION=\"$java_version\""* ]]; then
      export JAVA_HOME="$home"
      return
    fi
  done
  echo "Rapporteur needs JDK $java_version: install it (Debian: a Temurin package temurin-$java_version-jdk or openjdk-$java_version-jdk; macOS: brew install openjdk@$java_version) or set JAVA_HOME to one." >&2
  return 1
}
