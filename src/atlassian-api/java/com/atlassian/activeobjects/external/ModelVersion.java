package com.atlassian.activeobjects.external;

/** Source: atlassian-api.md 2.3, CONFIRMED P8. A whole number as text. */
public final class ModelVersion implements Comparable<ModelVersion> {
  private final int number;

  private ModelVersion(int number) {
    this.number = number;
  }

  public static ModelVersion valueOf(String version) {
    return new ModelVersion(Integer.parseInt(version));
  }

  public boolean isSame(ModelVersion other) {
    return number == other.number;
  }

  public boolean isOlderThan(ModelVersion other) {
    return number < other.number;
  }

  public boolean isNewerThan(ModelVersion other) {
    return number > other.number;
  }

  @Override
  public int compareTo(ModelVersion other) {
    return Integer.compare(number, other.number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelVersion && isSame((ModelVersion) other);
  }

  @Override
  public int hashCode() {
    return number;
  }

  @Override
  public String toString() {
    return Integer.toString(number);
  }
}
